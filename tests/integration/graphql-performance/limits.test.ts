import manifest from '../../../types/trusted-documents.json';
import { send, type Answer } from '../../support/graphql';
import { signInOfficer } from '../../support/officers';
import { databaseKind, startPressroom, type Pressroom } from '../../support/pressroom';

let pressroom: Pressroom;

const METRICS_TOKEN = 'metrics-of-the-test';
const LIMITS = { GRAPHQL_COST_PER_REQUEST: '5000', GRAPHQL_COST_PER_MINUTE: '50000', GRAPHQL_DEADLINE_MS: '1000', GRAPHQL_STATEMENT_MS: '1500', GRAPHQL_INTROSPECTION: 'false' };

beforeAll(async () => {
  pressroom = await startPressroom({ env: { ...LIMITS, METRICS_TOKEN, TRUST_PROXY: 'true', SHARED_ADDRESSES: '203.0.113.7', GRAPHQL_TRUSTED_ONLY: 'false' } });
});
afterAll(() => pressroom.stop());

let callers = 0;
/** Each test asks from an address of its own. */
const somewhere = () => ({ 'x-forwarded-for': `198.51.100.${(callers += 1)}` });
const ask = (query: string, headers = somewhere()): Promise<Answer<Record<string, unknown>>> => send(pressroom, query, {}, headers);

async function request(options: RequestInit, address = '/graphql'): Promise<{ status: number; text: string }> {
  const response = await fetch(`${pressroom.url}${address}`, options);
  return { status: response.status, text: await response.text() };
}
const json = (body: unknown): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const repeat = (count: number, part: (n: number) => string): string => Array.from({ length: count }, (_, n) => part(n)).join(' ');

/** The checks of graphql-cop: each asks for something that a server should not give, and says how an answer shows that it was given. */
const CHECKS: [string, RequestInit, string][] = [
  ['a hundred aliases', json({ query: `query cop { ${repeat(101, (n) => `alias${n}: __typename`)} }` }), '/graphql'],
  ['ten operations in one request', json(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))), '/graphql'],
  ['five hundred times the same field', json({ query: `query cop { ${repeat(500, () => '__typename')} }` }), '/graphql'],
  ['ten directives in one place', json({ query: `query cop { __typename ${repeat(10, () => '@aa').replaceAll(' ', '')} }` }), '/graphql'],
  ['introspection in circles', json({ query: 'query cop { __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }' }), '/graphql'],
  ['introspection', json({ query: 'query cop { __schema { types { name fields { name } } } }' }), '/graphql'],
  ['a query by GET', {}, '/graphql?query=query%20cop%20%7B__typename%7D'],
  ['a change by GET', {}, '/graphql?query=mutation%20cop%20%7B__typename%7D'],
  ['a change by GET that a browser would ask before', { headers: { 'apollo-require-preflight': 'true' } }, '/graphql?query=mutation%20cop%20%7B__typename%7D'],
  ['a form', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=query%20cop%20%7B__typename%7D' }, '/graphql'],
];

describe('of what graphql-cop tries', () => {
  test.each(CHECKS)('%s is refused', async (_, options, address) => {
    const { status, text } = await request(options, address);
    expect([status >= 400 && status < 500, text.includes('"data":{')]).toEqual([true, false]);
  });

  test('tracing, suggestions and a page to try queries on are not there', async () => {
    const traced = await request(json({ query: 'query cop { __typename }' }));
    expect(traced.text).not.toMatch(/tracing|extensions/);
    expect((await ask('{ communiqu { titl } }')).text).not.toMatch(/Did you mean/);
    const page = await request({ headers: { accept: 'text/html' } });
    expect(page.text).not.toMatch(/graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/);
  });

  test('no answer counts mistakes for whoever made them: a few are told', async () => {
    const { errors } = await ask(`{ ${repeat(14, (n) => `nothing${n}`)} }`);
    expect(errors).toHaveLength(3);
  });
});

describe('a request', () => {
  test('is answered with up to 15 aliases, 50 directives and 1,000 tokens, and not with more', async () => {
    const aliases = (count: number) => ask(`{ ${repeat(count, (n) => `a${n}: __typename`)} }`);
    const directives = (count: number) => ask(`{ ${repeat(count, () => '... @include(if: true) { __typename }')} }`);
    const fragments = (count: number) => ask(`{ ${repeat(count, () => '... { __typename }')} }`);
    const statuses = await Promise.all([aliases(15), aliases(16), directives(50), directives(51), fragments(249), fragments(250)].map(async (answer) => (await answer).status));
    expect(statuses).toEqual([200, 400, 200, 400, 200, 400]);
  });

  test('of more than 100 KB is refused with the headers of any answer', async () => {
    const response = await fetch(`${pressroom.url}/graphql`, json({ query: `{ __typename } # ${'x'.repeat(100 * 1024)}` }));
    expect([response.status, response.headers.get('x-content-type-options'), response.headers.get('cache-control')]).toEqual([413, 'nosniff', 'no-store']);
  });

  test('that is no JSON object is refused', async () => {
    for (const body of ['{', '[]', '"x"', 'null']) expect((await request({ ...json({}), body })).status).toBe(400);
  });

  test('may ask for 5,000 objects; one more is refused before anything is read, and its cost stands in the log only', async () => {
    const most = 'participatingStates(pagination: { limit: 100 }) { events(pagination: { limit: 49 }) { title } }';
    expect((await ask(`{ ${most} }`)).status).toBe(200);
    const { status, text, errors } = await ask(`query TooMuch { ${most} communique(documentId: "x") { title } }`);
    expect([status, errors?.[0]?.extensions.code, text.includes('5001')]).toEqual([400, 'TOO_EXPENSIVE', false]);
    expect(await pressroom.log()).toContain('the operation TooMuch was refused; it costs 5001');
  });
});

test('an address may ask for 50,000 objects a minute, and others are not kept waiting by it; a front-end’s server asks for all its visitors, and is not counted', async () => {
  const headers = somewhere();
  const most = '{ participatingStates(pagination: { limit: 100 }) { events(pagination: { limit: 49 }) { title } } }';
  const statuses: number[] = [];
  for (let turn = 0; turn < 11; turn += 1) statuses.push((await ask(most, headers)).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
  expect((await ask(most)).status).toBe(200);
  for (let turn = 0; turn < 11; turn += 1) expect((await ask(most, { 'x-forwarded-for': '203.0.113.7' })).status).toBe(200);
});

describe('the page for Prometheus', () => {
  const page = (token: string) => request({ headers: { authorization: `Bearer ${token}` } }, '/metrics');
  const figure = (text: string, name: string): number => Number(text.split('\n').find((line) => line.startsWith(`${name} `))?.split(' ').at(-1) ?? 'NaN');

  test('is there for whoever knows its token', async () => {
    expect([(await request({}, '/metrics')).status, (await page('guessed')).status, (await page(METRICS_TOKEN)).status]).toEqual([404, 404, 200]);
  });

  test('says how answers came to be, what they sent to the database, and what plans left to Strapi', async () => {
    const before = (await page(METRICS_TOKEN)).text;
    for (let turn = 0; turn < 3; turn += 1) await ask('{ organisations(locale: "nl") { name metrics: kind } }');
    await ask('mutation { sendAccreditationLink(campaign: "nowhere", email: "a@example.org") { accepted } }');
    const after = (await page(METRICS_TOKEN)).text;
    const grown = (name: string): number => figure(after, name) - (figure(before, name) || 0);
    expect(['graphql_answers_total{cache="miss"}', 'graphql_answers_total{cache="hit"}', 'graphql_answers_total{cache="bypass"}', 'graphql_sql_statements_count'].map(grown)).toEqual([1, 2, 1, 2]);
    expect(figure(after, 'graphql_cache_bytes')).toBeGreaterThan(0);
    expect(figure(after, 'nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
    expect(figure(after, 'accreditation_outbox_age_seconds')).toBe(0);
    expect(after).toContain('graphql_planner_fallbacks_total');
  });
});

describe('a site that answers its own documents only', () => {
  let closed: Pressroom;
  beforeAll(async () => {
    closed = await startPressroom({ database: pressroom.database, env: { GRAPHQL_TRUSTED_ONLY: 'true' } });
  });
  afterAll(() => closed.stop());

  test('answers those to anybody, by their text and by their id, and others to nobody who has not signed in', async () => {
    const [[id = '', text = ''] = []] = Object.entries(manifest).filter(([, document]) => document.startsWith('query Participants'));
    const ask = async (body: object, headers = {}) => (await fetch(`${closed.url}/graphql`, { ...json(body), headers: { 'content-type': 'application/json', ...headers } })).status;
    const variables = { locale: 'fr' };
    expect([await ask({ query: text, variables }), await ask({ documentId: id, variables }), await ask({ query: '{ organisations { name } }' }), await ask({ documentId: '0'.repeat(64) })]).toEqual([200, 200, 403, 400]);
    const { headers } = await signInOfficer(closed, 'Press officer');
    expect(await ask({ query: '{ organisations { name } }' }, headers)).toBe(200);
  });
});

describe('a reader who has to wait', () => {
  beforeAll(() =>
    pressroom.inside((strapi) => {
      strapi.documents.use(async (context, next) => {
        const isSlow = JSON.stringify(context.params ?? {}).includes('slow');
        if (isSlow && strapi.db.dialect.client === 'postgres') await strapi.db.connection.raw('select pg_sleep(30)');
        // Never ends: an answer can only be the deadline's.
        if (isSlow) await new Promise(() => {});
        return next();
      });
    })
  );

  test('is told so in time, and nothing goes on working for nobody', async () => {
    const { status, errors } = await ask('{ communiques(filters: { title: { eq: "slow" } }) { title } }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'TOO_SLOW']);
    if (databaseKind !== 'postgres') return;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const asleep = await pressroom.inside(async (strapi) => {
      const { rows } = await strapi.db.connection.raw("select query from pg_stat_activity where state = 'active' and query like '%pg_sleep(30)%' and pid <> pg_backend_pid()");
      return rows.length;
    });
    expect(asleep).toBe(0);
  });
});
