import type { Caller } from '../../dossier/caller';
import type { ExportFormat } from '../../domain/export/columns';
import type { Instant } from '../../domain/time/instant';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';

/** Who took which list of dossiers away, and when. */
export interface ExportRecord {
  readonly id: number;
  readonly format: ExportFormat;
  /** documentId; null for all campaigns. */
  readonly campaign: string | null;
  readonly actorLabel: string | null;
  readonly at: Instant;
  /** Null for one that was cut off, or is being made. */
  readonly dossiers: number | null;
}

/** The record of lists that left the office. */
export interface Exports {
  /** Recorded before anything leaves; gives the record's id. */
  begin(caller: Caller, what: Pick<ExportRecord, 'format' | 'campaign'>): Promise<number>;
  /** All of it was handed over. */
  end(id: number, dossiers: number): Promise<void>;
  /** The latest first. */
  latest(): Promise<ExportRecord[]>;
}

/** As many as fit the place where they are shown. */
const MOST_SHOWN = 5;

export function createExports({ database, clock }: { database: Database; clock: () => Instant }): Exports {
  const { name: table, attributes } = TABLES.exports;
  return {
    begin: ({ actor, label }, { format, campaign }) =>
      database.write(async (connection) => {
        const row = encodeRow(attributes, { format, campaign, actorId: actor.personId, actorLabel: label, at: clock(), dossiers: null });
        const [made]: { id: number }[] = await connection(table).insert(row).returning('id');
        if (made === undefined) throw new Error('The database gave no id to the record of an export.');
        return made.id;
      }),
    end: (id, dossiers) => database.write(async (connection) => void (await connection(table).where({ id }).update({ dossiers }))),
    latest: () =>
      database.read(async (connection) => {
        const rows = await connection(table).orderBy('id', 'desc').limit(MOST_SHOWN);
        return rows.map((row) => decodeRow<ExportRecord>(attributes, row));
      }),
  };
}
