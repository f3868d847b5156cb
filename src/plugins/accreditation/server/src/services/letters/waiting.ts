import type { Instant } from '../../domain/time/instant';
import { decodeRow } from '../../storage/codec';
import type { Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';

const { name: table, attributes } = TABLES.outbox;

/** For how many seconds the letter that waits longest could have left; 0 where none waits. One that is parked waits for a person, and is not counted. */
export async function longestWait({ read }: Pick<Database, 'read'>, now: Instant): Promise<number> {
  const row = await read((connection) =>
    connection(table).whereNull('sent_at').whereNull('parked_at').where('leaves_at', '<=', new Date(now)).orderBy('leaves_at').first('leaves_at'),
  );
  if (row === undefined) return 0;
  const { leavesAt } = decodeRow<{ leavesAt: Instant }>(attributes, row);
  return (now - leavesAt) / 1000;
}
