import type { Dossier, DossierChanges } from '../../dossier/dossier';
import { decodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import { updateMany } from '../../storage/update-many';
import type { RowLock, Rows } from './row-lock';

/** New values of one dossier, worked out from what was read. */
export interface Revision {
  readonly dossier: Dossier;
  readonly changes: DossierChanges;
}

/** Reads dossiers to be changed, and writes them. */
export interface DossierStore {
  /** The dossiers of these documentIds, held until the transaction ends; unknown ids are left out. */
  take(connection: Connection, documentIds: readonly string[]): Promise<Dossier[]>;
  /** Writes each dossier that still has the version it was read with; gives the documentIds of those that had. All revisions change the same attributes. */
  file(connection: Connection, revisions: readonly Revision[]): Promise<Set<string>>;
}

/** The condition under which a row is written: nobody has written it since it was read. */
export const UNCHANGED = 't.version = v.was';

interface Dependencies {
  readonly database: Pick<Database, 'isPostgres'>;
  readonly lock: RowLock;
  readonly unchanged: string;
}

export function createDossierStore({ database, lock, unchanged }: Dependencies): DossierStore {
  return {
    take: async (connection, documentIds) => {
      const query: Rows = connection(TABLES.applications.name).whereIn('document_id', [...documentIds]).orderBy('id');
      const rows: Record<string, unknown>[] = await lock(query);
      return rows.map(dossierOf);
    },
    file: async (connection, revisions) => {
      const updates = revisions.map(({ dossier, changes }) => ({ id: dossier.id, was: dossier.version, values: changes }));
      const written = await updateMany(connection, database, TABLES.applications, { updates, unchanged });
      return new Set(revisions.filter(({ dossier }) => written.has(dossier.id)).map(({ dossier }) => dossier.documentId));
    },
  };
}

/** A row of the table as a dossier. */
export function dossierOf(row: Readonly<Record<string, unknown>>): Dossier {
  return decodeRow<Dossier>(TABLES.applications.attributes, row);
}
