import * as fc from 'fast-check';
import { signInAdmin, type AdminClient } from '../../support/admin';
import { content, UID } from '../../support/factories';
import { send, type Answer } from '../../support/graphql';
import { databaseKind, preparedDatabase, startPressroom, type Pressroom } from '../../support/pressroom';
import { schema } from '../../support/query-shapes';
import { SEED, trials } from '../../support/trials';

const STEPS = trials(1_000, 10_000);
const ORIGIN = 'https://press.example.org';

let one: Pressroom;
let other: Pressroom;
let admin: AdminClient;
let make: ReturnType<typeof content>;

/** Two instances of a press office on one database. */
beforeAll(async () => {
  const database = await preparedDatabase();
  one = await startPressroom({ database, env: { ALLOWED_ORIGINS: ORIGIN } });
  other = await startPressroom({ database });
  admin = await signInAdmin(one);
  make = content(admin);
});
afterAll(async () => {
  await one.stop();
  await other.stop();
  await one.database.drop();
});

const outcome = (answer: Answer<unknown>): string | null => answer.headers.get('x-cache');
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(office: Pressroom, query: string, headers: Record<string, string> = {}): Promise<Answer<Record<string, unknown>>> {
  return send(office, query, {}, headers);
}

/** Until another instance has heard of what was written. */
const HEARD_MS = 1000;

describe('an answer that is everybody’s', () => {
  const query = '{ organisations(locale: "fr") { name } }';

  test('is kept, and given again with the headers of the first', async () => {
    const first = await ask(one, query);
    const second = await ask(one, query);
    expect([outcome(first), outcome(second), second.text]).toEqual(['miss', 'hit', first.text]);
    const OF_EACH = ['x-cache', 'x-correlation-id', 'date'];
    const kept = (answer: Answer<unknown>) => [...answer.headers].filter(([name]) => !OF_EACH.includes(name)).sort();
    expect(kept(second)).toEqual(kept(first));
    expect(Object.fromEntries(second.headers)).toMatchObject({ 'cache-control': 'public, no-cache', 'x-content-type-options': 'nosniff', etag: expect.stringMatching(/^"/) });
  });

  test('is found by what is asked, not by how it is written down', async () => {
    const text = 'query ($locale: I18NLocaleCode, $filters: OrganisationFiltersInput) { organisations(locale: $locale, filters: $filters) { slug } }';
    const filters = { name: { eq: 'x' }, kind: { eq: 'CITY' } };
    expect(outcome(await send(one, text, { locale: 'fr', filters }))).toBe('miss');
    expect(outcome(await send(one, text, { filters: { kind: { eq: 'CITY' }, name: { eq: 'x' } }, locale: 'fr' }))).toBe('hit');
    expect(outcome(await send(one, text, { locale: 'en', filters }))).toBe('miss');
  });

  test('carries the cross-origin headers of who asks', async () => {
    const allowed = async (origin: string) => (await ask(one, query, { origin })).headers.get('access-control-allow-origin');
    expect([await allowed(ORIGIN), await allowed(ORIGIN), await allowed('https://evil.example'), await allowed('https://evil.example')]).toEqual([ORIGIN, ORIGIN, null, null]);
  });

  test('is made once for all who ask at the same time', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, () => ask(one, '{ events(locale: "fr") { title slug kind } }')));
    expect(asked.map(outcome).sort()).toEqual([...Array.from({ length: 19 }, () => 'hit'), 'miss']);
  });

  test('is asked for by the address of a document of the site, and a browser that has it is told so', async () => {
    const { hash } = await one.inside(async (strapi, root) => {
      /* eslint-disable-next-line @typescript-eslint/no-require-imports -- this runs in the server's process, from its source */
      const manifest: Record<string, string> = require(`${root}/types/trusted-documents.json`);
      return { hash: Object.keys(manifest).find((id) => manifest[id]?.startsWith('query Participants')) };
    }, process.cwd());
    const address = `${one.url}/graphql?documentId=${hash}&variables=${encodeURIComponent('{"locale":"fr"}')}`;
    const first = await fetch(address);
    const again = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([first.status, again.status, await again.text()]).toEqual([200, 304, '']);
    expect((await fetch(`${one.url}/graphql?documentId=unknown`)).status).toBe(400);
  });
});

describe('an answer that is somebody’s', () => {
  test.each([
    ['a token', '{ myAccreditation(token: "x") { documentId } }', {}],
    ['a header of who signed in', '{ organisations { name } }', { authorization: 'Bearer x' }],
    ['a cookie', '{ organisations { name } }', { cookie: 'a=b' }],
    ['a field about the caller', '{ me { id } }', {}],
  ])('is not kept: %s', async (_, query, headers) => {
    const twice = [await ask(one, query, headers), await ask(one, query, headers)];
    expect(twice.map(outcome)).toEqual(['bypass', 'bypass']);
  });

  test('is resolved each time it is asked for, by POST and by GET, and nobody may keep it', async () => {
    const query = '{ myAccreditation(token: "x") { documentId } }';
    const byGet = () => fetch(`${one.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { 'apollo-require-preflight': 'true' } });
    const answers = [(await ask(one, query)).headers, (await ask(one, query)).headers, (await byGet()).headers, (await byGet()).headers];
    expect(answers.map((headers) => [headers.get('cache-control'), headers.get('x-cache'), headers.get('etag')])).toEqual(Array.from({ length: 4 }, () => ['no-store', 'bypass', null]));
  });

  test('is known as such: every root field is declared to be one or the other', async () => {
    const declared = await one.inside((strapi, names) => names.filter((name) => strapi.plugin('graphql-performance').service('root-fields').of(name) === undefined), Object.keys(schema.getQueryType()?.getFields() ?? {}));
    expect(declared).toEqual([]);
  });

  test('is not kept where it is an error, or changes something', async () => {
    const wrong = '{ organisations(locale: "zz") { name } }';
    expect([outcome(await ask(one, wrong)), outcome(await ask(one, wrong))]).toEqual(['miss', 'miss']);
    expect(outcome(await ask(one, 'mutation { sendAccreditationLink(campaign: "x", email: "a@example.org") { accepted } }'))).toBe('bypass');
  });
});

describe('what is written', () => {
  const STATES = '{ participatingStates(locale: "fr") { name } }';
  const EVENTS = '{ events(locale: "fr") { title participatingStates { name } } }';

  test('ends the answers that depend on it, and no others', async () => {
    const state = await make.state({ name: 'Before' });
    for (const query of [STATES, EVENTS]) await ask(one, query);
    await make.organisation();
    expect([outcome(await ask(one, STATES)), outcome(await ask(one, EVENTS))]).toEqual(['hit', 'hit']);
    await admin.update(UID.state, state, { name: 'After' });
    const after = await ask(one, STATES);
    expect([outcome(after), after.text.includes('After'), outcome(await ask(one, EVENTS))]).toEqual(['miss', true, 'miss']);
  });

  test('in another instance is heard of within a second', async () => {
    const state = await make.state({ name: 'Elsewhere before' });
    await soon(HEARD_MS);
    expect([outcome(await ask(other, STATES)), outcome(await ask(other, STATES))]).toEqual(['miss', 'hit']);
    await admin.update(UID.state, state, { name: 'Elsewhere after' });
    await soon(HEARD_MS);
    expect((await ask(other, STATES)).text).toContain('Elsewhere after');
  });

  test('to anybody’s permissions ends all', async () => {
    await ask(one, STATES);
    await one.inside(async (strapi) => {
      const permissions = strapi.db.query('plugin::users-permissions.permission');
      const found = await permissions.findMany({ where: { action: 'api::participating-state.participating-state.find', role: { type: 'public' } } });
      for (const { id } of found) await permissions.delete({ where: { id } });
    });
    const refused = await ask(one, STATES);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await one.inside(async (strapi) => {
      const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
      await strapi.db.query('plugin::users-permissions.permission').create({ data: { action: 'api::participating-state.participating-state.find', role: role.id } });
    });
    expect((await ask(one, STATES)).errors).toBeUndefined();
  });
});

if (databaseKind === 'postgres') {
  // SQLite has one connection, which a transaction keeps.
  test('what is written past Strapi ends answers too, and only once it is committed', async () => {
    await soon(HEARD_MS);
    await ask(one, '{ participatingStates(locale: "fr") { name } }');
    const seen = await one.inside(async (strapi) => {
      const ask = async () => (await fetch(`http://127.0.0.1:${(strapi.server.httpServer.address() as { port: number }).port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ participatingStates(locale: "fr") { name } }' }) })).headers.get('x-cache');
      const inside: (string | null)[] = [];
      await strapi.db.connection.transaction(async (transaction) => {
        await transaction('participating_states').update({ official_name: 'Raw' });
        inside.push(await ask());
      });
      return [...inside, await ask(), await ask()];
    });
    expect(seen).toEqual(['hit', 'miss', 'hit']);
  });

  test('while the line to the others is down nothing is kept, for it may have been overtaken', async () => {
    const query = '{ organisations(locale: "nl") { name } }';
    await ask(other, query);
    expect(outcome(await ask(other, query))).toBe('hit');
    const outcomes: (string | null)[] = [];
    const cut = () => one.inside((strapi) => strapi.db.connection.raw("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and query in ('listen graphql_performance', 'select 1')").then(() => {}));
    for (let turn = 0; turn < 10; turn += 1) {
      await cut();
      await soon(20);
      outcomes.push(outcome(await ask(other, query)));
    }
    expect(outcomes).toContain('bypass');
    await soon(HEARD_MS);
    outcomes.push(outcome(await ask(other, query)), outcome(await ask(other, query)));
    // The line may have been back between two cuts already; in any case the first answer after it was down is a new one.
    expect(outcomes.at(-1)).toBe('hit');
    expect(outcomes.join(' ')).not.toContain('bypass hit');
  });
}

test(`with the cache nothing is answered otherwise than without it: steps × ${STEPS}`, async () => {
  const uncached = { cookie: 'no=cache' };
  const ids = { state: await make.state(), organisation: await make.organisation(), event: await make.event({}) };
  await admin.publish(UID.event, ids.event);
  const queries = ['{ participatingStates(locale: "fr") { name events { title } } }', '{ organisations(locale: "fr") { name acronym } }', '{ events(locale: "fr") { title participatingStates { name } organisers { name } } }', `{ event(documentId: "${ids.event}", locale: "fr") { title } }`, '{ events_connection(locale: "fr") { pageInfo { total } } }'];
  let n = 0;
  const writes: (() => Promise<unknown>)[] = [
    () => admin.update(UID.state, ids.state, { name: `State ${(n += 1)}` }),
    () => admin.update(UID.state, ids.state, { announced: (n += 1) % 2 === 0 }),
    () => admin.update(UID.organisation, ids.organisation, { acronym: `O${(n += 1)}` }),
    () => admin.update(UID.event, ids.event, { title: `Event ${(n += 1)}`, participatingStates: make.connect([ids.state]) }),
    () => admin.publish(UID.event, ids.event),
    () => make.organisation(),
  ];
  let hits = 0;
  let wroteAt = 0;
  let signedInAt = Date.now();
  /** A long trial outlives the token of who writes. */
  const signInAgain = async () => {
    if (Date.now() - signedInAt < 5 * 60_000) return;
    admin = await signInAdmin(one);
    make = content(admin);
    signedInAt = Date.now();
  };
  await fc.assert(
    fc.asyncProperty(fc.nat(19), fc.nat(queries.length - 1), fc.nat(writes.length - 1), async (kind, which, change) => {
      if (kind === 0) {
        await signInAgain();
        await writes[change]?.();
        wroteAt = Date.now();
      }
      const office = kind % 2 === 0 ? one : other;
      if (office === other) await soon(Math.max(0, wroteAt + HEARD_MS - Date.now()));
      const query = queries[which] ?? '';
      const [kept, fresh] = [await ask(office, query), await ask(office, query, uncached)];
      if (outcome(kept) === 'hit') hits += 1;
      expect([outcome(fresh), kept.text]).toEqual(['bypass', fresh.text]);
    }),
    { numRuns: STEPS, seed: SEED, endOnFailure: true }
  );
  expect(hits).toBeGreaterThan(STEPS / 3);
}, trials(300_000, 3_600_000));
