import type { Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';

/** An older release queued what it could not send yet. Months later it would only surprise its readers, so it is dropped; the ledger tells of every step. */
export async function dropOlderRows(database: Database): Promise<void> {
  await database.write((connection) => connection(TABLES.outbox.name).whereNull('letter').delete());
}
