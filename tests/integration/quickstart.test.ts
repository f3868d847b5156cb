import type { ChildProcess } from 'node:child_process';
import { signIn, signInAdmin } from '../support/admin';
import { UID } from '../support/factories';
import { end, endAll, freePort, runScript } from '../support/command';
import type { TestDatabase } from '../support/databases';
import { emptyDatabase, preparedDatabase, startPressroom } from '../support/pressroom';

const PASSWORD = 'Rehearsal-2021';

let database: TestDatabase;
let port: number;
let first: ChildProcess;

beforeAll(async () => {
  database = await emptyDatabase();
  port = await freePort();
});
afterAll(async () => {
  await endAll();
  await database.drop();
});

/** Runs the command until it serves or ends. */
const quickstart = (env: Record<string, string> = {}) =>
  runScript('scripts/quickstart.mjs', { database, env: { PORT: String(port), DEMO_PASSWORD: PASSWORD, ...env }, ready: 'Ctrl+C' });

const address = () => `http://127.0.0.1:${port}`;

const query = async (source: string): Promise<{ data: Record<string, { title: string }[]> }> => {
  const response = await fetch(`${address()}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: source }) });
  return (await response.json()) as { data: Record<string, { title: string }[]> };
};

describe('the first quickstart', () => {
  test('says where the press office is and how to try it, and both addresses answer', async () => {
    const { output, child } = await quickstart();
    first = child;
    expect(output).toContain(`${address()}/admin`);
    expect(output).toMatch(/admin@pressroom\.example.*\n.*editor@pressroom\.example/);
    expect(output).toContain(PASSWORD);
    expect((await fetch(`${address()}/admin`)).status).toBe(200);
    const pasted = /-d '(.+)'/.exec(output)?.[1] ?? '';
    const { data } = await query((JSON.parse(pasted) as { query: string }).query);
    expect(data.communiques).toHaveLength(1);
  });

  test('makes accounts that can sign in, the officers’ to front-ends as well', async () => {
    const officers = ['press@pressroom.example', 'security@pressroom.example', 'appeals@pressroom.example'];
    for (const email of ['admin@pressroom.example', 'editor@pressroom.example', ...officers]) {
      expect((await signIn(address(), email, PASSWORD)).token).toMatch(/./);
    }
    for (const identifier of officers) {
      const response = await fetch(`${address()}/api/auth/local`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ identifier, password: PASSWORD }) });
      expect([identifier, response.status, response.headers.get('set-cookie')]).toEqual([identifier, 200, expect.stringMatching(/httponly/i)]);
    }
  });

});

describe('a second quickstart', () => {
  test('on a busy port is told so in a sentence', async () => {
    const { output, child } = await quickstart();
    expect(output.trim()).toBe(`Port ${port} is in use: stop what uses it, or choose another one: PORT=${port + 1} npm run quickstart.`);
    expect(child.exitCode).toBe(1);
  });

  test('leaves what people edited as it is', async () => {
    const admin = await signIn(address(), 'admin@pressroom.example', PASSWORD);
    const { body } = await admin.call<{ results: { documentId: string }[] }>('GET', `/content-manager/collection-types/${UID.organisation}?locale=fr`);
    expect(await admin.update(UID.organisation, String(body.results[0]?.documentId), { name: 'Nom corrigé' })).toMatchObject({ status: 200 });
    await end(first);

    const { output } = await quickstart({ DEMO_PASSWORD: 'Something-Else-1' });
    expect(output).toContain('the one shown at the first start');
    expect(output).not.toContain('Something-Else-1');
    const { data } = await query('{ organisations(locale: "fr", filters: { name: { eq: "Nom corrigé" } }) { title: name } }');
    expect(data.organisations).toHaveLength(1);
  });
});

describe('a quickstart', () => {
  test('refuses a database that holds other people’s accounts', async () => {
    const other = await preparedDatabase();
    try {
      const office = await startPressroom({ database: other });
      await signInAdmin(office, 'somebody@example.org');
      await office.stop();
      const { output } = await quickstart({ ...other.env, PORT: String(await freePort()) });
      expect(output).toContain('holds accounts of other people');
      expect(output).not.toMatch(/\bat .*\.js:\d+/);
    } finally {
      await other.drop();
    }
  });

  test('with a weak DEMO_PASSWORD says what it lacks', async () => {
    const other = await preparedDatabase();
    try {
      const { output } = await quickstart({ ...other.env, PORT: String(await freePort()), DEMO_PASSWORD: 'short' });
      expect(output.trim()).toBe('DEMO_PASSWORD needs at least eight characters, a capital letter, a digit.');
    } finally {
      await other.drop();
    }
  });

  test('with a database that does not answer says which', async () => {
    const { output } = await quickstart({ PORT: String(await freePort()), DATABASE_CLIENT: 'postgres', DATABASE_URL: 'postgres://office:secret@127.0.0.1:9/pressroom' });
    expect(output.trim()).toBe('PostgreSQL at 127.0.0.1:9 does not answer (ECONNREFUSED): start it, or correct DATABASE_URL.');
  });
});
