import { readFileSync } from 'node:fs';
import { SCENARIOS } from './graphql-scenarios.mjs';
import { load } from './load.mjs';

const BURST = ['S1', 'S2', 'S4'];
const DOCUMENT = 'communiques-4999'.padEnd(24, 'x');

/**
 * S6: the questions of the front-ends, at a steady rate, while a communiqué is published every second. The rate is half of what the machine answers at most.
 * After each publication the home page is asked for, and must be another one than before.
 */
export async function measureBurst(office, seconds) {
  const url = `${office.url}/graphql`;
  const bodies = SCENARIOS.filter(({ name }) => BURST.includes(name)).flatMap(({ bodies: all }) => all.slice(0, 10));
  const most = await load({ url, bodies, seconds: seconds / 2, connections: 16 });
  const rate = Math.floor(most.perSecond / 2 / 100) * 100;
  let published = 0;
  let stale = 0;
  let isOver = false;
  const publishing = (async () => {
    while (!isOver) {
      const before = await askVersion(url);
      await office.ask('publish', DOCUMENT);
      published += 1;
      if ((await askVersion(url)) === before) stale += 1;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  })();
  const steady = await load({ url, bodies, seconds, connections: 16, rate });
  isOver = true;
  await publishing;
  return { rate, ...steady, published, stale };
}

/** What the publication of a communiqué changes of it, asked as any reader asks. */
async function askVersion(url) {
  const query = `{ communique(documentId: "${DOCUMENT}", locale: "fr") { publishedAt } }`;
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return response.text();
}

/** S7: a browser that has the answer asks whether it still holds; by the address of a document of the site. */
export async function measureConditional(office, seconds) {
  const manifest = JSON.parse(readFileSync('types/trusted-documents.json', 'utf8'));
  const id = Object.keys(manifest).find((hash) => manifest[hash].startsWith('query PressHome'));
  const url = `${office.url}/graphql?documentId=${id}&variables=${encodeURIComponent(JSON.stringify({ locale: 'fr' }))}`;
  const first = await fetch(url);
  await first.text();
  return load({ url, seconds, connections: 16, headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
}

