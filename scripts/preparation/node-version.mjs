import { Advice } from './plain-words.mjs';

const OLDEST = [20, 19];

/** Refuses a Node.js that the dependencies do not run on. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Advice(`Summit Pressroom needs Node.js ${OLDEST.join('.')} or newer, and this is ${version}: install a newer one from https://nodejs.org and try again.`);
}
