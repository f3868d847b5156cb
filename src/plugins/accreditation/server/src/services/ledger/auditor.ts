import type { Database } from '../../storage/database';
import { decodeRow } from '../../storage/codec';
import { TABLES } from '../../storage/tables';
import type { Dossier } from '../../dossier/dossier';
import type { Anchor } from './anchor';
import { compareWithAnchor } from './anchor';
import type { LedgerFault } from './inspect';
import { describeFault } from './describe-fault';
import { inspect } from './inspect';
import { readVolumes } from './ledger';
import type { Seal } from './page';

/** What a check of everything came to. */
export interface AuditReport {
  readonly dossiers: number;
  readonly entries: number;
  /** The first that was found, in the order of the dossiers; null where all is whole. */
  readonly fault: LedgerFault | null;
}

/** Checks the ledgers of all dossiers. */
export interface Auditor {
  /** @param anchor with one, it is also checked that everything that was there then still is */
  audit(anchor?: Anchor): Promise<AuditReport>;
  /** A fault in one sentence, for whoever has to look into it. */
  describe(fault: LedgerFault): string;
}

const BATCH = 500;

type Row = Pick<Dossier, 'id' | 'documentId' | 'state' | 'ledgerEntries' | 'ledgerHash'>;

export function createAuditor({ database, seal }: { database: Database; seal: Seal }): Auditor {
  return {
    describe: describeFault,
    audit: async (anchor) => {
      const report = await auditDossiers();
      if (report.fault !== null) return report;
      const fault = (await findOrphan(database)) ?? (anchor === undefined ? null : await compareWithAnchor(database, seal, anchor));
      return { ...report, fault };
    },
  };

  async function auditDossiers(): Promise<AuditReport> {
    let report: AuditReport = { dossiers: 0, entries: 0, fault: null };
    for (let batch = await nextBatch(0); batch.length > 0 && report.fault === null; batch = await nextBatch(lastId(batch))) {
      const volumes = await readVolumes(database, batch.map(({ documentId }) => documentId));
      const faults = batch.map((dossier) => inspect(dossier, volumes.get(dossier.documentId) ?? { rows: [], texts: [] }, seal.hmac));
      const entries = [...volumes.values()].reduce((sum, { rows }) => sum + rows.length, 0);
      const fault = faults.find((found) => found !== null) ?? null;
      report = { dossiers: report.dossiers + batch.length, entries: report.entries + entries, fault };
    }
    return report;
  }

  function nextBatch(after: number): Promise<Row[]> {
    const columns = ['id', 'document_id', 'state', 'ledger_entries', 'ledger_hash'];
    return database.read(async (connection) => {
      const rows = await connection(TABLES.applications.name).where('id', '>', after).orderBy('id').limit(BATCH).select(columns);
      return rows.map((row) => decodeRow<Row>(TABLES.applications.attributes, row));
    });
  }
}

function lastId(batch: readonly Row[]): number {
  return batch.at(-1)?.id ?? Number.MAX_SAFE_INTEGER;
}

/** Rows or texts whose dossier is gone, or never was. */
async function findOrphan(database: Database): Promise<LedgerFault | null> {
  for (const { name } of [TABLES.ledger, TABLES.texts]) {
    const orphan = await database.read((connection) =>
      connection(name)
        .leftJoin(TABLES.applications.name, `${TABLES.applications.name}.document_id`, `${name}.dossier`)
        .whereNull(`${TABLES.applications.name}.id`)
        .orderBy([`${name}.dossier`, `${name}.sequence`])
        .first(`${name}.dossier`, `${name}.sequence`),
    );
    if (orphan !== undefined) return { dossier: orphan.dossier, sequence: orphan.sequence, fault: 'DOSSIER_MISSING' };
  }
  return null;
}
