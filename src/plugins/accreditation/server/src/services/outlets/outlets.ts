import type { DirectoryOutlet, OutletMatch, OutletWords } from '../../domain/outlets/match';
import { matchOutlets } from '../../domain/outlets/match';
import type { Connection, Database } from '../../storage/database';
import { newDocumentId } from '../../storage/document-id';
import { decodeRow, encodeRow } from '../../storage/codec';
import { TABLES } from '../../storage/tables';

/** An outlet of the directory, as it is shown. */
export interface DirectoryEntry {
  readonly documentId: string;
  readonly name: string;
  readonly country: string | null;
}

/** The directory of outlets. */
export interface Outlets {
  /** Outlets that an applicant's words may mean, the likeliest first, each with how it was found. */
  propose(words: OutletWords): Promise<OutletMatch[]>;
  /** By documentId; unknown ones are left out. */
  byIds(documentIds: readonly string[]): Promise<Map<string, DirectoryEntry>>;
  exists(documentId: string): Promise<boolean>;
  /** Enters an outlet of that name, in the transaction under way; gives its documentId. */
  enter(connection: Connection, outlet: { readonly documentId: string; readonly name: string; readonly country: string | null }): Promise<void>;
}

export function createOutlets({ database }: { database: Database }): Outlets {
  return {
    propose: async (words) => matchOutlets(words, await database.read(readDirectory)),
    byIds: (documentIds) =>
      database.read(async (connection) => {
        const rows = await connection(TABLES.outlets.name).whereIn('document_id', [...documentIds]).select('document_id', 'name', 'country');
        return new Map(rows.map(({ document_id: documentId, name, country }) => [documentId, { documentId, name, country }]));
      }),
    exists: (documentId) =>
      database.read(async (connection) => (await connection(TABLES.outlets.name).where({ document_id: documentId }).first('id')) !== undefined),
    enter: async (connection, outlet) => {
      const now = Date.now();
      const row = { ...outlet, aliases: [], domains: [], kind: 'OTHER', createdAt: now, updatedAt: now, publishedAt: now };
      await connection(TABLES.outlets.name).insert(encodeRow(TABLES.outlets.attributes, row));
    },
  };
}

/** An id for an outlet that is about to be entered. */
export const newOutletId = newDocumentId;

async function readDirectory(connection: Connection): Promise<DirectoryOutlet[]> {
  const rows = await connection(TABLES.outlets.name).select('document_id', 'name', 'aliases', 'domains', 'country');
  return rows.map((row) => {
    const { documentId, name, aliases, domains, country } = decodeRow<OutletRow>(TABLES.outlets.attributes, row);
    return { id: documentId, name, aliases: aliases ?? [], domains: domains ?? [], country };
  });
}

/** The columns that matching reads, as the schema types them. */
interface OutletRow {
  readonly documentId: string;
  readonly name: string;
  readonly aliases: string[] | null;
  readonly domains: string[] | null;
  readonly country: string | null;
}
