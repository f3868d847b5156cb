import { run } from '../preparation/run.mjs';

/** Checks of the code itself; each counts as one test. */
const CHECKS = ['lint', 'typecheck'];

/**
 * All at once: each keeps one core busy.
 * @returns {Promise<import('./result').Result[]>}
 */
export const runChecks = () => Promise.all(CHECKS.map(runCheck));

async function runCheck(check) {
  const began = Date.now();
  const { code, output } = await run('npm', ['run', '--silent', check], { quiet: true });
  if (code !== 0) console.error(output);
  return { name: `npm run ${check}`, passed: code === 0, seconds: (Date.now() - began) / 1000 };
}
