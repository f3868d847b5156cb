import { transactionStep, writtenTables } from './written-tables';

test.each([
  ['insert into "public"."events" ("title") values ($1)', ['events']],
  ['insert into `events` (`title`) values (?)', ['events']],
  ['update "events" as "t0" set "title" = $1', ['events']],
  ['delete from "public"."events" where "id" = $1', ['events']],
  ['truncate table "events"', ['events']],
  ['with moved as (delete from "a" returning *) insert into "b" select * from moved', ['a', 'b']],
  ['select * from "events" for update', []],
  ['select "update events set" from "x"', []],
])('%s', (sql, tables) => expect(writtenTables(sql)).toEqual(tables));

test.each([
  ['BEGIN;', 'begin'],
  ['BEGIN TRANSACTION;', 'begin'],
  ['COMMIT;', 'commit'],
  ['ROLLBACK', 'rollback'],
  ['ROLLBACK;', 'rollback'],
  ['ROLLBACK TO SAVEPOINT trx2;', undefined],
  ['SAVEPOINT trx2;', undefined],
])('%s', (sql, step) => expect(transactionStep(sql)).toBe(step));
