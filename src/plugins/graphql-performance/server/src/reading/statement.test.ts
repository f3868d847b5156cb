import { among, ownedStatementOf, OWNERS } from './statement';

const made = (sql: string, ...bindings: unknown[]) => ({ toSQL: () => ({ sql, bindings }) });
const asked = { column: '"t1"."owner"', ownedBy: 'id' } as const;

test('a statement is taken apart where it says whose rows it reads, and put together for any owners', () => {
  const owned = ownedStatementOf(made('select * from "t1" where a = ? and "t1"."owner" in (?) and b = ?', 1, OWNERS, 2), asked);
  expect(owned && among(owned, { sql: '= any(?)', bindings: [[7, 8]] })).toEqual({ sql: 'select * from "t1" where a = ? and "t1"."owner" = any(?) and b = ?', bindings: [1, [7, 8], 2] });
});

test.each([
  ['compares its owners in another way', made('select * from "t1" where "t1"."owner" = ?', OWNERS)],
  ['compares them twice', made('select "t1"."owner" in (?) where "t1"."owner" in (?)', OWNERS, OWNERS)],
  ['is asked for the value that stands for them', made('select * from "t1" where a = ? and "t1"."owner" in (?)', String(OWNERS), OWNERS)],
])('one that %s is left to Strapi', (_, query) => expect(ownedStatementOf(query, asked)).toBeUndefined());
