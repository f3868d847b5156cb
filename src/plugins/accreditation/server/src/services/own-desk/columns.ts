import type { Caller } from '../../dossier/caller';
import type { QueueColumn } from '../../domain/queue/columns';
import { columnsAmong, FIRST_COLUMNS } from '../../domain/queue/columns';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';

/** Which columns of the queue each officer likes to see. */
export interface OwnColumns {
  of(caller: Caller): Promise<QueueColumn[]>;
  choose(caller: Caller, columns: readonly QueueColumn[]): Promise<void>;
}

export function createOwnColumns({ database }: { database: Database }): OwnColumns {
  const { name: table, attributes } = TABLES.habits;
  return {
    of: ({ aliases }) =>
      database.read(async (connection) => {
        const row = await connection(table).whereIn('person', [...aliases]).orderBy('id', 'desc').first();
        return columnsAmong(row === undefined ? FIRST_COLUMNS : decodeRow<{ columns: string[] }>(attributes, row).columns);
      }),
    choose: ({ actor }, columns) =>
      database.write(async (connection) => {
        const row = encodeRow(attributes, { person: actor.personId, columns });
        await connection(table).insert(row).onConflict('person').merge(['columns']);
      }),
  };
}
