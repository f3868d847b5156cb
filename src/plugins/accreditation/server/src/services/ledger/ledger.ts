import type { Row } from '../../domain/ledger/row';
import type { Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { Dossier } from '../../dossier/dossier';
import type { StoredText, TextName } from './page';
import type { Seal } from './page';
import { rowOf, textOf } from './rows';
import type { LedgerFault } from './inspect';
import { inspect } from './inspect';

/** An entry with the texts that were not erased. */
export interface LedgerEntry {
  readonly row: Row;
  readonly texts: Readonly<Partial<Record<TextName, string>>>;
}

/** A dossier's rows and texts as the tables hold them, in the order of their numbers. */
export interface Volume {
  readonly rows: readonly Row[];
  readonly texts: readonly StoredText[];
}

/** Reads the ledger of dossiers. Only the desk writes it. */
export interface Ledger {
  /** By documentId, each in the order of the steps. */
  entriesOf(documentIds: readonly string[]): Promise<Map<string, LedgerEntry[]>>;
  /** The first thing that is wrong with a dossier's ledger, or null. */
  faultIn(dossier: Dossier): Promise<LedgerFault | null>;
}

export function createLedger({ database, seal }: { database: Database; seal: Seal }): Ledger {
  return {
    entriesOf: async (documentIds) => {
      const volumes = await readVolumes(database, documentIds);
      return new Map([...volumes].map(([dossier, volume]) => [dossier, volume.rows.map((row) => entryOf(row, volume.texts))]));
    },
    faultIn: async (dossier) => {
      const volumes = await readVolumes(database, [dossier.documentId]);
      return inspect(dossier, volumes.get(dossier.documentId) ?? { rows: [], texts: [] }, seal.hmac);
    },
  };
}

function entryOf(row: Row, texts: readonly StoredText[]): LedgerEntry {
  const own = texts.filter(({ sequence }) => sequence === row.sequence);
  return { row, texts: Object.fromEntries(own.map(({ name, text }) => [name, text])) };
}

/** All that the ledger's tables hold of some dossiers, in two statements. */
export function readVolumes(database: Database, documentIds: readonly string[]): Promise<Map<string, Volume>> {
  const ids = [...documentIds];
  return database.read(async (connection) => {
    const rows = (await connection(TABLES.ledger.name).whereIn('dossier', ids).orderBy(['dossier', 'sequence', 'id'])).map(rowOf);
    const texts = (await connection(TABLES.texts.name).whereIn('dossier', ids).orderBy(['dossier', 'sequence', 'name'])).map(textOf);
    const volumes = new Map(ids.map((id) => [id, { rows: [] as Row[], texts: [] as StoredText[] }]));
    rows.forEach((row) => volumes.get(row.dossier)?.rows.push(row));
    texts.forEach((text) => volumes.get(text.dossier)?.texts.push(text));
    return volumes;
  });
}
