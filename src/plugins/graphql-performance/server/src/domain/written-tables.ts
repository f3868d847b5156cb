/** `insert into "public"."events" …`, also inside a `with`; quotes as PostgreSQL and SQLite write them. */
const WRITE = /\b(?:insert\s+into|update|delete\s+from|truncate(?:\s+table)?)\s+((?:[`"]?\w+[`"]?\.)?[`"]?\w+[`"]?)/gi;
const READING = /^\s*(?:select|set|begin|show|pragma)\b/i;

/** The tables that a statement writes to, without their schema. Values are never part of a statement’s text: they are bound. */
export function writtenTables(sql: string): string[] {
  if (READING.test(sql)) return [];
  return [...sql.matchAll(WRITE)].map(([, name = '']) => name.split('.').at(-1)?.replaceAll(/[`"]/g, '') ?? '');
}

/** Where a transaction begins and ends, on either database; savepoints are neither. */
export function transactionStep(sql: string): 'begin' | 'commit' | 'rollback' | undefined {
  if (/^\s*begin\b/i.test(sql)) return 'begin';
  if (/^\s*commit\b/i.test(sql)) return 'commit';
  return /^\s*rollback\s*(?:;|$)/i.test(sql) ? 'rollback' : undefined;
}
