import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** A statement that is run as often as this is worth a name. */
const OFTEN = 5;
/** PostgreSQL keeps what has a name for each connection, for as long as the connection lasts: no more than these are given. */
const MOST_NAMES = 200;
const MOST_COUNTED = 2_000;
/** Characters; beyond, a list of values is part of it, which does not come again. */
const LONGEST = 20_000;

/**
 * Names for statements that come often, under which PostgreSQL keeps them parsed and planned. Whoever sends statements that were never sent before gets
 * no names for them, and cannot fill its memory.
 */
export function createStatementNames(): (sql: string) => string | undefined {
  const names = new Map<string, string>();
  const counts = new LRUCache<string, number>({ max: MOST_COUNTED });
  return (sql) => {
    const name = names.get(sql);
    if (name !== undefined || names.size >= MOST_NAMES || sql.length > LONGEST) return name;
    const count = (counts.get(sql) ?? 0) + 1;
    counts.set(sql, count);
    if (count >= OFTEN) names.set(sql, `planned_${createHash('sha256').update(sql).digest('hex').slice(0, 32)}`);
    return names.get(sql);
  };
}
