import type { DirectoryOutlet, OutletMatch, OutletWords } from '../../domain/outlets/match';
import type { OutletDetails } from '../../domain/outlets/merge';
import { matchOutlets } from '../../domain/outlets/match';
import type { Connection, Database } from '../../storage/database';
import { newDocumentId } from '../../storage/document-id';
import { decodeRow, encodeRow } from '../../storage/codec';
import { TABLES } from '../../storage/tables';
import type { Instant } from '../../domain/time/instant';
import type { RowLock, Rows } from '../desk/row-lock';

/** An outlet of the directory, as it is shown. */
export interface DirectoryEntry {
  readonly documentId: string;
  readonly name: string;
  readonly country: string | null;
}

/** An outlet of the directory as its row holds it. */
export interface OutletRecord extends DirectoryOutlet {
  readonly kind: string;
  /** When it was last saved: by this, who saves knows whether somebody else did since. */
  readonly updatedAt: Instant;
}

/** What its entry says. */
export const detailsOf = ({ name, aliases, domains, country, kind }: OutletRecord): OutletDetails => ({ name, aliases, domains, country, kind });

/** The directory of outlets. */
export interface Outlets {
  /** All of it: outlets are matched and looked for by how their names are spelt, which no database knows. */
  directory(): Promise<OutletRecord[]>;
  /** How many dossiers name each outlet as the one that a person has confirmed. */
  dossiersOf(documentIds: readonly string[]): Promise<Map<string, number>>;
  /** Outlets, held until the transaction ends; by documentId. */
  hold(connection: Connection, documentIds: readonly string[], lock: RowLock): Promise<Map<string, OutletRecord>>;
  /** Outlets that an applicant's words may mean, the likeliest first, each with how it was found. */
  propose(words: OutletWords): Promise<OutletMatch[]>;
  /** By documentId; unknown ones are left out. */
  byIds(documentIds: readonly string[]): Promise<Map<string, DirectoryEntry>>;
  /** Enters an outlet, in the transaction under way. */
  enter(connection: Connection, outlet: OutletDetails & { readonly documentId: string }): Promise<void>;
}

export function createOutlets({ database }: { database: Database }): Outlets {
  const directory = () => database.read(readDirectory);
  return {
    propose: async (words) => matchOutlets(words, await directory()),
    byIds: (documentIds) =>
      database.read(async (connection) => {
        const rows = await connection(TABLES.outlets.name).whereIn('document_id', [...documentIds]).select('document_id', 'name', 'country');
        return new Map(rows.map(({ document_id: documentId, name, country }) => [documentId, { documentId, name, country }]));
      }),
    directory,
    dossiersOf: (documentIds) =>
      database.read(async (connection) => {
        const rows: { outlet: string; count: number | string }[] = await connection(TABLES.applications.name).whereIn('outlet', [...documentIds]).groupBy('outlet').select('outlet').count({ count: '*' });
        return new Map(rows.map(({ outlet, count }) => [outlet, Number(count)]));
      }),
    hold: async (connection, documentIds, lock) => {
      const query: Rows = connection(TABLES.outlets.name).whereIn('document_id', [...documentIds]).orderBy('id');
      const rows: Record<string, unknown>[] = await lock(query);
      return new Map(rows.map(recordOf).map((record) => [record.id, record]));
    },
    enter: async (connection, outlet) => {
      const now = Date.now();
      const row = { ...outlet, createdAt: now, updatedAt: now, publishedAt: now };
      await connection(TABLES.outlets.name).insert(encodeRow(TABLES.outlets.attributes, row));
    },
  };
}

/** An id for an outlet that is about to be entered. */
export const newOutletId = newDocumentId;

async function readDirectory(connection: Connection): Promise<OutletRecord[]> {
  const rows: Record<string, unknown>[] = await connection(TABLES.outlets.name).select('document_id', 'name', 'aliases', 'domains', 'country', 'kind', 'updated_at');
  return rows.map(recordOf);
}

function recordOf(row: Record<string, unknown>): OutletRecord {
  const { documentId, aliases, domains, name, country, kind, updatedAt } = decodeRow<OutletRow>(TABLES.outlets.attributes, row);
  return { id: documentId, aliases: aliases ?? [], domains: domains ?? [], ...{ name, country, kind, updatedAt } };
}

/** The columns, as the schema types them. */
interface OutletRow extends Omit<OutletRecord, 'id' | 'aliases' | 'domains'> {
  readonly documentId: string;
  readonly aliases: string[] | null;
  readonly domains: string[] | null;
}
