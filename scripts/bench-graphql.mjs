/** Measures the GraphQL API on PostgreSQL, with the plugin graphql-performance and without it, prints the table and writes it into docs/benchmarks.md and the plugin’s README. */
import { createServer } from 'node:http';
import { SCENARIOS } from './bench/graphql-scenarios.mjs';
import { askEach, load } from './bench/load.mjs';
import { measureBurst, measureConditional } from './bench/graphql-cached.mjs';
import { startOffice } from './bench/office-process.mjs';
import { writeFigures, writeSection } from './bench/report.mjs';
import { SECRETS } from './bench/secrets.mjs';
import { tableOf } from './bench/graphql-table.mjs';
import { withPostgres } from './bench/with-postgres.mjs';
import { ensureBuild } from './preparation/build.mjs';
import { inPlainWords } from './preparation/plain-words.mjs';
import { ROOT } from './preparation/root.mjs';

const SETTINGS = { NODE_ENV: 'production', LOG_LEVEL: 'error', STARTUP_BANNER: 'false', DATABASE_CLIENT: 'postgres', GRAPHQL_COST_PER_MINUTE: '1000000000000' };
const KINDS = {
  stock: { GRAPHQL_PERFORMANCE: 'false' },
  planned: { GRAPHQL_CACHE: 'false' },
  cached: {},
};
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
/** Answers that a figure is made from, at least; and the seconds in which they are waited for, at most. */
const FEWEST = 10;
const LONGEST = 60;

/** The same questions to one kind of press office: its speed, and the statements and bytes of one answer. */
async function measureKind(kind) {
  const office = await startOffice(KINDS[kind]);
  const url = `${office.url}/graphql`;
  const figures = {};
  const answers = {};
  for (const { name, bodies } of SCENARIOS) {
    answers[name] = await askEach(url, bodies.slice(0, 3));
    await askEach(url, bodies);
    await office.ask('count');
    await askEach(url, bodies.slice(0, 3));
    const { statements } = await office.ask('counted');
    await load({ url, bodies, seconds: 2 });
    const { speed, cpuMs } = await measureSpeed(office, { url, bodies });
    figures[name] = { ...speed, cpuMs: cpuMs / Math.max(1, speed.answered), statements: statements / Math.min(3, bodies.length), bytes: Buffer.byteLength(answers[name][0]) };
  }
  figures.health = await load({ url: `${office.url}/_health`, seconds: SECONDS / 2, connections: 16, headers: {} });
  const extra = kind === 'cached' ? { burst: await measureBurst(office, SECONDS), conditional: await measureConditional(office, SECONDS / 2) } : {};
  await office.stop();
  return { figures, answers, ...extra };
}

/** Whoever answers next to nothing in that time is asked one thing at a time, for longer, so that there is something to divide by. */
async function measureSpeed(office, question, seconds = SECONDS) {
  await office.ask('count');
  const speed = await load({ ...question, seconds });
  const { cpuMs } = await office.ask('counted');
  return speed.answered < FEWEST && seconds < LONGEST ? measureSpeed(office, { ...question, connections: 1 }, LONGEST) : { speed, cpuMs };
}

async function measureNode() {
  const server = createServer((request, response) => request.resume().on('end', () => response.end('hello'))).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const result = await load({ url: `http://127.0.0.1:${server.address().port}`, seconds: SECONDS / 2, connections: 16, headers: {} });
  server.close();
  return result;
}

await inPlainWords(async () => {
  process.chdir(ROOT);
  await ensureBuild();
  await withPostgres(async (url) => {
    Object.assign(process.env, SECRETS, SETTINGS, { DATABASE_URL: url });
    const seeding = await startOffice({ SEED: 'graphql-data' });
    await seeding.stop();
    const results = {};
    for (const kind of Object.keys(KINDS)) results[kind] = await measureKind(kind);
    const table = tableOf({ ...results, node: await measureNode() });
    console.log(table);
    writeSection('bench:graphql', table);
    writeFigures('src/plugins/graphql-performance/README.md', 'bench:graphql', table);
  });
  process.exit(0);
});
