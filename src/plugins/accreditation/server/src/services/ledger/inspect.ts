import type { Dossier } from '../../dossier/dossier';
import type { Hmac } from '../../domain/ledger/row';
import type { Fault } from '../../domain/ledger/verify';
import { verifyChain } from '../../domain/ledger/verify';
import type { TextFault } from '../../domain/ledger/verify-texts';
import { findTextFault } from '../../domain/ledger/verify-texts';
import type { State } from '../../domain/workflow/states';
import { INITIAL_STATE } from '../../domain/workflow/states';
import { sha256 } from '../../storage/secrets';
import type { Volume } from './ledger';

/** Where a ledger is broken, and how. */
export interface LedgerFault {
  /** documentId. */
  readonly dossier: string;
  /** Null where no one row is broken. */
  readonly sequence: number | null;
  readonly fault: Fault | TextFault | WholeFault;
}

/** What can be wrong beside the rows of a dossier that is there. */
export type WholeFault =
  | 'STATE_DIFFERS' // the dossier is in another state than its ledger led to
  | 'DOSSIER_MISSING' // rows or texts of a dossier that is not there
  | 'ANCHOR_DIFFERS'; // the ledgers of all dossiers are not those that were anchored

/** What the check looks at in a dossier. */
type Inspected = Pick<Dossier, 'documentId' | 'state' | 'ledgerEntries' | 'ledgerHash'>;

/** Checks one dossier's ledger: its chain, its texts, and that the dossier is where it leads; gives the first fault, or null. */
export function inspect(dossier: Inspected, { rows, texts }: Volume, hmac: Hmac): LedgerFault | null {
  const { documentId, state, ledgerEntries, ledgerHash } = dossier;
  const verdict = verifyChain({ dossier: documentId, head: { entries: ledgerEntries, hash: ledgerHash }, rows }, hmac);
  if (!verdict.intact) return { dossier: documentId, sequence: verdict.sequence, fault: verdict.fault };
  const wrong = findTextFault(rows, texts, sha256);
  if (wrong !== null) return { dossier: documentId, ...wrong };
  const led: string = rows.at(-1)?.toState ?? (INITIAL_STATE satisfies State);
  return led === state ? null : { dossier: documentId, sequence: rows.length, fault: 'STATE_DIFFERS' };
}
