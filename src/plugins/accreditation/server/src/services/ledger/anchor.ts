import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { Instant } from '../../domain/time/instant';
import { canonicalJson } from '../../domain/ledger/canonical-json';
import type { LedgerFault } from './inspect';
import type { Seal } from './page';

/**
 * One digest over the heads of all ledgers as they were at a moment. Kept elsewhere than the database, it shows that a whole dossier went
 * missing, or that a ledger was cut together with its head.
 */
export interface Anchor {
  /** When it was taken, ISO 8601. */
  readonly at: string;
  /** The table's id of the last row that counts. */
  readonly lastRow: number;
  readonly dossiers: number;
  readonly keyId: string;
  readonly digest: string;
}

/** Takes an anchor. Whoever is writing the ledger at this moment is waited for, so that no row is later than its number. */
export function takeAnchor(database: Database, { keyId, hmac }: Seal, clock: () => Instant): Promise<Anchor> {
  return database.write(async (connection) => {
    if (database.isPostgres) await connection.raw('lock table ?? in share mode', [TABLES.ledger.name]);
    const last = await connection(TABLES.ledger.name).max({ id: 'id' }).first();
    const lastRow = Number(last?.id ?? 0);
    const heads = await headsUpTo(connection, lastRow);
    const digest = hmac(canonicalJson(heads), keyId);
    if (digest === null) throw new Error(`There is no ledger key "${keyId}".`);
    return { at: new Date(clock()).toISOString(), lastRow, dossiers: heads.length, keyId, digest };
  });
}

/** Whether the ledgers up to the anchor's last row are the ones that were anchored. */
export async function compareWithAnchor(database: Database, { hmac }: Seal, anchor: Anchor): Promise<LedgerFault | null> {
  const heads = await database.read((connection) => headsUpTo(connection, anchor.lastRow));
  const isSame = hmac(canonicalJson(heads), anchor.keyId) === anchor.digest;
  return isSame ? null : { dossier: '', sequence: null, fault: 'ANCHOR_DIFFERS' };
}

/** Of each dossier its last row that counts: who it is, the row's number and its digest. */
async function headsUpTo(connection: Connection, lastRow: number): Promise<[string, number, string][]> {
  const { name } = TABLES.ledger;
  const lasts = connection(name).where('id', '<=', lastRow).groupBy('dossier').select('dossier').max({ sequence: 'sequence' }).as('lasts');
  const rows = await connection(name)
    .join(lasts, (on) => on.on(`${name}.dossier`, 'lasts.dossier').andOn(`${name}.sequence`, 'lasts.sequence'))
    .where(`${name}.id`, '<=', lastRow)
    .select(`${name}.dossier`, `${name}.sequence`, `${name}.hash`);
  // Sorted here: databases disagree on the order of letters.
  const heads = rows.map(({ dossier, sequence, hash }): [string, number, string] => [dossier, sequence, hash]);
  return heads.sort(([one], [other]) => (one < other ? -1 : 1));
}
