import type { Core } from '@strapi/strapi';
import type { ScanState } from '../../domain/documents/scan';
import { decodeRow } from '../../storage/codec';
import type { Database } from '../../storage/database';
import { BrokenSeal } from '../../storage/sealing';
import { TABLES } from '../../storage/tables';
import type { DossierDocument } from '../dossiers/documents';
import type { Finder } from '../dossiers/finder';
import type { Scanner, ScanVerdict } from './clamd';
import type { Vault } from './vault';

/** Has documents scanned that wait for it. Nothing that applicants do depends on it. */
export interface Scanning {
  /** Scans what waits, the oldest first, and gives how many verdicts there were. It stops where the scanner does not answer, and goes on the next time. */
  run(): Promise<number>;
}

interface Dependencies {
  readonly database: Database;
  readonly finder: Finder;
  readonly vault: Vault;
  /** Null where the installation has none. */
  readonly scanner: Scanner | null;
  readonly log: Pick<Core.Strapi['log'], 'warn'>;
}

const BATCH = 20;
const table = TABLES.documents;

export function createScanning({ database, finder, vault, scanner, log }: Dependencies): Scanning {
  let underWay: Promise<number> | null = null;
  return {
    run: () => {
      underWay ??= scanAll().finally(() => (underWay = null));
      return underWay;
    },
  };

  async function scanAll(): Promise<number> {
    // An installation that gets a scanner, or gives it up, means all its documents.
    if (scanner === null) return mark('PENDING', 'NOT_SCANNED');
    await mark('NOT_SCANNED', 'PENDING');
    try {
      return await scanWaiting(scanner);
    } catch (error) {
      log.warn(`Documents wait for the virus scanner: ${error instanceof Error ? error.message : String(error)}`);
      return 0;
    }
  }

  async function scanWaiting(by: Scanner): Promise<number> {
    let verdicts = 0;
    for (let batch = await waiting(); batch.length > 0; batch = await waiting()) {
      for (const document of batch) verdicts += await scanOne(by, document);
    }
    return verdicts;
  }

  /** Several instances may scan the same document: the verdict is one, and it is written once. */
  async function scanOne(by: Scanner, document: DossierDocument): Promise<number> {
    const dossier = await finder.byId(document.application);
    const content = dossier && (await vault.contentOf(dossier, document).catch(reportBroken));
    // Replaced, removed or forgotten in the meantime, or broken.
    if (content === null) return mark('PENDING', 'NOT_SCANNED', document.documentId);
    const verdict: ScanVerdict = await by.scan(content);
    if (verdict === 'INFECTED') await vault.discard({ dossier: document.application, document: document.documentId });
    return mark('PENDING', verdict, document.documentId);
  }

  /** One document that does not open keeps no other from being scanned. */
  function reportBroken(error: unknown): null {
    if (!(error instanceof BrokenSeal)) throw error;
    log.warn(error.message);
    return null;
  }

  function waiting(): Promise<DossierDocument[]> {
    return database.read(async (connection) => {
      const rows = await connection(table.name).where({ scan: 'PENDING' }).orderBy('id').limit(BATCH);
      return rows.map((row) => decodeRow<DossierDocument>(table.attributes, row));
    });
  }

  function mark(from: ScanState, to: ScanState, document?: string): Promise<number> {
    const which = document === undefined ? { scan: from } : { scan: from, document_id: document };
    return database.write((connection) => connection(table.name).where(which).update({ scan: to }));
  }
}
