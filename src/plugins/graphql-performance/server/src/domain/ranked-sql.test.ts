import knex from 'knex';
import { rankedSql } from './ranked-sql';

const database = knex({ client: 'better-sqlite3', connection: { filename: ':memory:' }, useNullAsDefault: true });
afterAll(() => database.destroy());

test('each owner has its own page, in its own order', async () => {
  await database.raw('create table links (owner integer, name text, ord integer)');
  await database('links').insert([[1, 'c', 3], [1, 'a', 1], [1, 'b', 2], [2, 'y', 2], [2, 'x', 1], [3, 'only', 1]].map(([owner, name, ord]) => ({ owner, name, ord })));
  const page = async (first: number, size?: number): Promise<string[]> => {
    const { before, after, bindings } = rankedSql({ owner: 'owner', orders: [{ column: 'ord', direction: 'asc' }], quote: (name) => `"${name}"`, page: { first, size } });
    const rows: { owner: number; name: string }[] = await database.raw(`${before}select owner, name, ord from links${after}`, bindings);
    return rows.map(({ owner, name }) => `${owner}${name}`).sort();
  };
  expect(await page(0, 2)).toEqual(['1a', '1b', '2x', '2y', '3only']);
  expect(await page(1, 1)).toEqual(['1b', '2y']);
  expect(await page(2)).toEqual(['1c']);
  expect(await page(0)).toHaveLength(6);
});

test('nothing but whole numbers gets into the text', () => {
  expect(() => rankedSql({ owner: 'owner', orders: [], quote: String, page: { first: 0, size: 0.5 } })).toThrow(RangeError);
});
