import type { Core } from '@strapi/strapi';
import * as fc from 'fast-check';
import { send, type Answer } from '../../support/graphql';
import { signInOfficer } from '../../support/officers';
import { preparedDatabase, startPressroom, type Pressroom } from '../../support/pressroom';
import { schema } from '../../support/query-shapes';
import { randomQuery, type World } from '../../support/random-query';
import { loadSample } from '../../support/sample';
import { SEED, trials } from '../../support/trials';

const ROOTS = ['communiques', 'events', 'participatingStates', 'organisations'].flatMap((name) => [name, `${name}_connection`, name.replace(/s$/, '')]);
const QUERIES = trials(200, 2000);
const DOCUMENTS = trials(1_000, 10_000);
const PATIENCE_MS = trials(300_000, 3_600_000);
const SECRET = 'zqxsentinel';

let planned: Pressroom;
let stock: Pressroom;
let world: World;
const callers: Record<string, string>[] = [{}];

/** One database, read by a press office that reads by plans and by one that leaves everything to Strapi. */
beforeAll(async () => {
  const database = await preparedDatabase();
  planned = await startPressroom({ database, env: { GRAPHQL_CACHE: 'false' } });
  await loadSample(planned);
  await planned.inside(hide, SECRET);
  stock = await startPressroom({ database, env: { GRAPHQL_CACHE: 'false', GRAPHQL_PLANNED_READS: 'false' } });
  for (const role of ['Press officer', 'Security officer', 'Appeals officer', 'Authenticated'] as const) callers.push((await signInOfficer(planned, role)).headers);
  world = await planned.inside(async (strapi) => {
    const rows = await Promise.all(['api::communique.communique', 'api::event.event', 'api::participating-state.participating-state', 'api::organisation.organisation'].map((uid) => strapi.db.query(uid as never).findMany({ select: ['documentId', 'slug'] as never, limit: 20 })));
    const all = rows.flat() as { documentId: string; slug: string }[];
    return { ids: all.map(({ documentId }) => documentId), slugs: [...all.map(({ slug }) => slug).filter(Boolean), 'nowhere'] };
  }).then((found) => ({ ...found, schema, roots: [...ROOTS, 'communiqueBySlug', 'eventBySlug'], locales: ['fr', 'en', 'nl'], words: ['a', 'Namur', 'Belgique', 'e', 'STATE', 'zzz', ''] }));
});
afterAll(async () => {
  await planned.stop();
  await stock.stop();
  await planned.database.drop();
});

test(`what is read by plans is what Strapi reads: queries × ${QUERIES}`, async () => {
  let data = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (g) => {
      const { query, variables } = randomQuery((make) => g(make), world);
      const headers = g(() => fc.constantFrom(...callers));
      const [ours, theirs] = await Promise.all([planned, stock].map((office) => send(office, query, variables, headers)));
      if (theirs?.text.length && !theirs.errors) data += 1;
      if (ours && theirs && failOtherwise(ours, theirs)) return;
      expect([query, withoutIds(ours?.text)]).toEqual([query, withoutIds(theirs?.text)]);
    }),
    { numRuns: QUERIES, seed: SEED, endOnFailure: true }
  );
  expect(data).toBeGreaterThan(QUERIES / 2);
}, PATIENCE_MS);

test('the other versions of a document are found along their links, with what is behind them', async () => {
  const query = '{ communiques(locale: "fr") { title localizations(filters: { organisations: { slug: { ne: "nothing" } } }) { locale title organisations { name } } } }';
  const [ours, theirs] = await Promise.all([planned, stock].map((office) => send(office, query)));
  expect(ours?.text).toBe(theirs?.text);
  expect(ours?.text).toContain('"locale":"en"');
});

test('what the database refuses is told of where it was asked for, and nothing else is lost', async () => {
  const query = '{ communiques { documentId participatingStates { name } organisations(filters: { name: { containsi: "\\u0000" } }) { name } } }';
  const [ours, theirs] = await Promise.all([planned, stock].map((office) => send(office, query)));
  expect(withoutIds(ours?.text)).toBe(withoutIds(theirs?.text));
  // PostgreSQL knows no such character; SQLite does.
  expect(theirs?.errors?.[0]?.path?.at(-1)).toBe(planned.database.kind === 'postgres' ? 'organisations' : undefined);
});

test(`no document, valid or not, makes the server fail or says anything hidden: documents × ${DOCUMENTS}, twice`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (g) => {
      const { query, variables } = randomQuery((make) => g(make), world);
      const texts = [query, damaged(query, (most) => g(() => fc.nat(most)))];
      const answers = await Promise.all(texts.map((text) => send(planned, text, variables)));
      expect(answers.map(({ status, text }, index) => [texts[index], status < 500, text.includes(SECRET)])).toEqual(texts.map((text) => [text, true, false]));
    }),
    { numRuns: DOCUMENTS, seed: SEED, endOnFailure: true }
  );
  expect(await planned.log()).not.toMatch(/unhandledRejection|UnhandledPromiseRejection/);
  expect((await send(planned, '{ __typename }')).status).toBe(200);
}, PATIENCE_MS);

/** A query with parts cut out, doubled, or put elsewhere. */
function damaged(query: string, draw: (most: number) => number): string {
  const [a = 0, b = 0] = [draw(query.length), draw(query.length)].sort((x, y) => x - y);
  const part = query.slice(a, b);
  return [query.slice(0, a) + query.slice(b), query.slice(0, b) + part + query.slice(b), part + query, query.slice(0, a) + '{}(:"$@!...'[draw(9)] + query.slice(a)][draw(3)] ?? '';
}

/** A draft and a state that was not announced, with a secret word in them that no question says. Runs inside the server. */
async function hide(strapi: Core.Strapi, word: string): Promise<void> {
  await strapi.documents('api::participating-state.participating-state').create({ locale: 'fr', data: { name: word, slug: 'asked-for-by-name', kind: 'STATE', announced: false } });
  await strapi.documents('api::communique.communique').create({ locale: 'fr', data: { title: word, slug: 'asked-for-by-name', summary: word, place: word, issuedAt: '2021-10-28T08:00:00.000Z' } });
}

/** Where two fields fail of which neither may be null, only the one that failed first is told of, which is a matter of time. */
function failOtherwise(ours: Answer<unknown>, theirs: Answer<unknown>): boolean {
  const [one, other] = [ours, theirs].map(({ data, errors }) => (data === null && errors?.length === 1 ? errors[0]?.path?.join('.') : undefined));
  return one !== undefined && other !== undefined && one !== other;
}

/** Each masked error has an id of its own. */
const withoutIds = (text = ''): string => text.replaceAll(/"correlationId":"[^"]+"/g, '');
