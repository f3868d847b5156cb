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
