import Database from 'better-sqlite3';
import { rankedSql } from './ranked-sql';

const database = new Database(':memory:');
afterAll(() => database.close());

test('each owner has its own page, in its own order', () => {
  database.exec("create table links (owner integer, name text, ord integer); insert into links values (1,'c',3),(1,'a',1),(1,'b',2),(2,'y',2),(2,'x',1),(3,'only',1)");
  const sql = rankedSql('select owner, name, ord from links', { owner: 'owner', orders: [{ column: 'ord', direction: 'asc' }], quote: (name) => `"${name}"` });
  const page = (first: number, last: number) => (database.prepare(sql).all(first, last) as { owner: number; name: string }[]).map(({ owner, name }) => `${owner}${name}`).sort();
  expect(page(0, 2)).toEqual(['1a', '1b', '2x', '2y', '3only']);
  expect(page(1, 2)).toEqual(['1b', '2y']);
  expect(page(2, 100)).toEqual(['1c']);
});
