import { signInAdmin } from '../support/admin';
import type { TestDatabase } from '../support/databases';
import { content, UID } from '../support/factories';
import { send } from '../support/graphql';
import { indexesOf } from '../support/indexes';
import { databaseKind, emptyDatabase, preparedDatabase, startPressroom, type Pressroom } from '../support/pressroom';
import { plansOf } from '../support/plans';
import { copyRelease } from '../support/releases';

/** What readers ask for: an item by its address, items by date, a communiqué by its reference, participants by name. */
const NEEDED = {
  communiques_slug_locale_idx: 'communiques(slug, locale, published_at)',
  communiques_issued_at_idx: 'communiques(issued_at)',
  communiques_reference_idx: 'communiques(reference)',
  events_slug_locale_idx: 'events(slug, locale, published_at)',
  events_starts_at_idx: 'events(starts_at)',
  events_ends_at_idx: 'events(ends_at)',
  organisations_slug_locale_idx: 'organisations(slug, locale)',
  organisations_name_locale_idx: 'organisations(locale, name)',
  participating_states_slug_locale_idx: 'participating_states(slug, locale)',
  participating_states_name_locale_idx: 'participating_states(locale, name)',
  former_slugs_address_idx: 'former_slugs(content_type, language, slug)',
  reference_counters_year_idx: 'reference_counters(year)',
};

const SCHEMAS = ['communique/content-types/communique', 'communique/content-types/reference-counter', 'event/content-types/event', 'former-slug/content-types/former-slug',
  'organisation/content-types/organisation', 'participating-state/content-types/participating-state'].map((name) => `src/api/${name}/schema.json`);

let database: TestDatabase;
afterEach(() => database.drop());

/** Runs `work` in a press office that is then stopped. */
async function visit<Result>(work: (pressroom: Pressroom) => Promise<Result>, start: Parameters<typeof startPressroom>[0] = {}): Promise<Result> {
  const pressroom = await startPressroom({ database, ...start });
  try {
    return await work(pressroom);
  } finally {
    await pressroom.stop();
  }
}

describe('the indexes that readers’ queries need', () => {
  test('are there after the first start, and the database reads by them', async () => {
    database = await emptyDatabase();
    await visit(async (pressroom) => {
      expect(await indexesOf(pressroom)).toMatchObject(NEEDED);
      const day = 'startsAt: { gte: "2021-11-02T00:00:00.000Z", lt: "2021-11-03T00:00:00.000Z" }';
      const plans = await plansOf(pressroom, () => send(pressroom, `{ communiqueBySlug(slug: "x") { title } eventBySlug(slug: "x") { title } events(filters: { ${day} }) { title } }`));
      for (const index of ['communiques_slug_locale_idx', 'events_slug_locale_idx', 'former_slugs_address_idx', 'events_starts_at_idx']) expect(plans).toContain(index);
    });
  });

  test('are there after an upgrade from a release without them, which loses nothing', async () => {
    database = await emptyDatabase();
    const earlier = copyRelease();
    for (const schema of SCHEMAS) earlier.change(schema, (content) => delete content.indexes);
    try {
      await visit(async (pressroom) => {
        const present = await indexesOf(pressroom);
        expect(Object.keys(NEEDED).filter((name) => name in present)).toEqual([]);
        await content(await signInAdmin(pressroom)).state({ name: 'Kept' });
        await pressroom.inside(async (strapi) => {
          await strapi.db.connection.schema.createTable('archive_of_others', (table) => table.string('note'));
          await strapi.db.connection('archive_of_others').insert({ note: 'Not ours to drop' });
        });
      }, { release: earlier });
    } finally {
      earlier.remove();
    }
    await visit(async (pressroom) => {
      expect(await indexesOf(pressroom)).toMatchObject(NEEDED);
      expect(await pressroom.inside((strapi) => strapi.db.connection('archive_of_others').select('note'))).toEqual([{ note: 'Not ours to drop' }]);
      expect(await pressroom.inside((strapi, uid) => strapi.db.query(uid).count({ where: { name: 'Kept' } }), UID.state)).toBe(1);
    });
  });
});

describe('attempts to sign in', () => {
  test('are remembered over a restart', async () => {
    database = await preparedDatabase();
    const attempt = async ({ url }: Pressroom): Promise<number> => {
      const body = JSON.stringify({ email: 'nobody@example.org', password: 'guess' });
      return (await fetch(`${url}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
    };
    await visit(async (pressroom) => {
      for (let n = 0; n < 10; n += 1) expect(await attempt(pressroom)).toBe(400);
    });
    expect(await visit(attempt)).toBe(429);
  });
});

/** What must be there once only. */
const TWICE = [
  'select name from admin_roles group by name having count(*) > 1',
  'select action, subject, role_id from admin_permissions p join admin_permissions_role_lnk l on l.permission_id = p.id group by action, subject, role_id having count(*) > 1',
  'select type from up_roles group by type having count(*) > 1',
  'select action, role_id from up_permissions p join up_permissions_role_lnk l on l.permission_id = p.id group by action, role_id having count(*) > 1',
  'select code from i18n_locale group by code having count(*) > 1',
  'select key from strapi_core_store_settings group by key having count(*) > 1',
  'select name from strapi_migrations_internal group by name having count(*) > 1',
];

// SQLite serves one instance.
if (databaseKind === 'postgres') {
  describe('two instances that start at once on an empty database', () => {
    test('do not fight over it', async () => {
      database = await emptyDatabase();
      const both = await Promise.all([startPressroom({ database }), startPressroom({ database })]);
      try {
        for (const { url } of both) expect((await fetch(`${url}/_health`)).status).toBe(204);
        const found = await both[0].inside((strapi, queries) => Promise.all(queries.map(async (query) => (await strapi.db.connection.raw(query)).rows)), TWICE);
        expect(found).toEqual(TWICE.map(() => []));
        expect(await indexesOf(both[1])).toMatchObject(NEEDED);
        for (const pressroom of both) expect(await pressroom.log()).not.toMatch(/error/i);
      } finally {
        await Promise.all(both.map((pressroom) => pressroom.stop()));
      }
    });
  });
}
