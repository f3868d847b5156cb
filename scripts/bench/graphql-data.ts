import type { Core } from '@strapi/strapi';
import { COMMUNIQUE, CONTACT, EVENT, ORGANISATION, PARTICIPATING_STATE } from '../../src/content/uids';

export const COUNTS = { communiques: 5_000, states: 60, organisations: 300, events: 500, contacts: 50 };
const LOCALES = ['fr', 'en', 'nl'];
const AT_ONCE = 1_000;
const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2021, 0, 1);

type Row = Record<string, unknown>;

/** Ids of rows, by language and number. */
type Ids = Record<string, number[]>;

/** Fills an empty press office: every item in three languages, published, with its draft; everything linked as a press office links it. */
export async function seed(strapi: Core.Strapi): Promise<void> {
  const insert = createInsert(strapi);
  const states = await insert(PARTICIPATING_STATE, COUNTS.states, (n, locale) => ({ name: `State ${n} ${locale}`, official_name: `The State number ${n}`, slug: `state-${n}`, kind: n % 5 ? 'STATE' : 'GOVERNMENT', country_code: 'BE', announced: true }));
  const organisations = await insert(ORGANISATION, COUNTS.organisations, (n, locale) => ({ name: `Organisation ${n} ${locale}`, acronym: `O${n}`, slug: `organisation-${n}`, kind: 'CITY', website: 'https://organisation.example.org', announced: true }));
  const contacts = await insert(CONTACT, COUNTS.contacts, (n) => ({ full_name: `Contact ${n}`, email: `contact-${n}@example.org`, phone: '+3281000000' }));
  const events = await insert(EVENT, COUNTS.events, (n, locale) => ({
    ...{ title: `Event ${n} ${locale}`, slug: `event-${n}`, kind: 'ROUND_TABLE', time_zone: 'Europe/Brussels', press_access: 'OPEN', all_day: false },
    starts_at: new Date(FIRST_DAY + n * DAY * 0.6),
    ends_at: new Date(FIRST_DAY + n * DAY * 0.6 + DAY / 8),
  }));
  const communiques = await insert(COMMUNIQUE, COUNTS.communiques, (n, locale) => ({
    ...{ title: `Communiqué ${n} ${WORDS[n % WORDS.length]} ${locale}`, slug: `communique-${n}`, summary: `What was decided on day ${n}. `.repeat(6), place: 'Namur', reference: `CP-2021-${n}` },
    body: 'A paragraph of a press release, as long as they are. '.repeat(40),
    issued_at: new Date(FIRST_DAY + n * DAY * 0.06),
  }));
  const link = createLink(strapi);
  await link(PARTICIPATING_STATE, 'parent', states, states, { each: 1, only: (n) => n % 5 === 0 });
  for (const [attribute, ids, each] of [['participatingStates', states, 5], ['organisations', organisations, 5], ['organisers', organisations, 2], ['partners', organisations, 2], ['contacts', contacts, 1]] as const) await link(EVENT, attribute, events, ids, { each });
  for (const [attribute, ids, each] of [['participatingStates', states, 5], ['organisations', organisations, 3], ['events', events, 2], ['contacts', contacts, 2]] as const) await link(COMMUNIQUE, attribute, communiques, ids, { each });
  // As PostgreSQL does by itself, but later.
  await strapi.db.connection.raw('analyze');
}

const WORDS = ['summit', 'climate', 'harbour', 'railway', 'language', 'culture', 'budget'];

function createInsert({ db }: Core.Strapi) {
  return async (uid: string, count: number, row: (n: number, locale: string) => Row): Promise<Ids> => {
    const { tableName, attributes } = db.metadata.get(uid);
    const now = new Date();
    const hasDrafts = uid === COMMUNIQUE || uid === EVENT;
    const ids: Ids = {};
    for (const locale of LOCALES) {
      const numbers = Array.from({ length: count }, (_, n) => n);
      const rows = (publishedAt: Date | null): Row[] => numbers.map((n) => ({ ...row(n, locale), document_id: `${tableName}-${n}`.padEnd(24, 'x'), ...('locale' in attributes && { locale }), published_at: publishedAt, created_at: now, updated_at: now }));
      if (hasDrafts) await db.connection.batchInsert(tableName, rows(null), AT_ONCE);
      const made: Row[] = await db.connection.batchInsert(tableName, rows(now), AT_ONCE).returning('id');
      ids[locale] = made.map(({ id }) => Number(id));
    }
    return ids;
  };
}

interface Rule {
  /** How many each links to. */
  each: number;
  only?: (n: number) => boolean;
}

function createLink({ db }: Core.Strapi) {
  return async (uid: string, attribute: string, from: Ids, to: Ids, { each, only = () => true }: Rule): Promise<void> => {
    // Every link of the newsroom is kept in a table between, which Strapi's types do not say.
    // eslint-disable-next-line no-restricted-syntax -- see above
    const { joinTable } = db.metadata.get(uid).attributes[attribute] as unknown as { joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string }; orderColumnName?: string } };
    const rows = LOCALES.flatMap((locale) => {
      const targets = to[locale] ?? [];
      return (from[locale] ?? []).flatMap((id, n) => (only(n) ? Array.from({ length: each }, (_, k) => ({ [joinTable.joinColumn.name]: id, [joinTable.inverseJoinColumn.name]: targets[(n * 7 + k * 11 + 1) % targets.length], ...(joinTable.orderColumnName && { [joinTable.orderColumnName]: k + 1 }) })) : []));
    });
    await db.connection.batchInsert(joinTable.name, rows, AT_ONCE);
  };
}
