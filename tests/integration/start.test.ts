import { end, endAll, freePort, runScript } from '../support/command';
import type { TestDatabase } from '../support/databases';
import { emptyDatabase } from '../support/pressroom';

let database: TestDatabase;

beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(async () => {
  await endAll();
  await database.drop();
});

const start = (env: Record<string, string>) => runScript('scripts/start.mjs', { database, env, ready: 'Strapi started successfully' });

test('npm start serves the panel and the API in production, without a sample, and ends when it is asked to', async () => {
  const port = await freePort();
  const { child, output } = await start({ PORT: String(port) });
  expect(output).toContain('Strapi started successfully');
  expect((await fetch(`http://127.0.0.1:${port}/admin`)).status).toBe(200);
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ communiques { title } }"}' });
  expect(await response.json()).toEqual({ data: { communiques: [] } });
  await end(child);
  expect(child.exitCode).toBe(0);
});

test('npm start with a database that does not answer says which', async () => {
  const { output, child } = await start({ PORT: String(await freePort()), DATABASE_CLIENT: 'postgres', DATABASE_URL: 'postgres://office:secret@127.0.0.1:9/pressroom' });
  expect(output.trim()).toBe('PostgreSQL at 127.0.0.1:9 does not answer (ECONNREFUSED): start it, or correct DATABASE_URL.');
  expect(child.exitCode).toBe(1);
});

test.each([
  [{ SHARED_ADDRESSES: 'front-end' }, 'SHARED_ADDRESSES: “front-end” is neither an address nor a network; write for example 192.0.2.7 or 10.0.0.0/8.'],
  [{ ACCREDITATION_CLAMD: 'scanner' }, "ACCREDITATION_CLAMD is “scanner”; write host:port, for example 127.0.0.1:3310, or the path of clamd's socket."],
])('npm start with a setting that cannot be meant, %j, names it and says what to write', async (env, sentence) => {
  const { output, child } = await start({ PORT: String(await freePort()), ...env });
  expect(output.trim().split('\n').at(-1)).toBe(sentence);
  expect(child.exitCode).toBe(1);
});
