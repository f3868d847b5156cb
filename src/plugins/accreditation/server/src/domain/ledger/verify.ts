import type { Head, Hmac, Row } from './row';
import { EMPTY_HEAD, sealedText } from './row';

/** What can be wrong with a row. */
export const FAULTS = [
  'MISSING', // a row of this number is not there, though a later one or the head says it was
  'MISPLACED', // the row stands where another number belongs: inserted, repeated or swapped
  'FOREIGN', // the row belongs to another dossier
  'UNCHAINED', // it does not follow from the row before it
  'UNKNOWN_KEY', // nobody has the key it was sealed with
  'ALTERED', // its digest does not fit what it says
  'UNEXPECTED', // it comes after what the dossier's head knows of
  'HEAD_DIFFERS', // all rows are whole, but the head has another digest than the last of them
] as const;
export type Fault = (typeof FAULTS)[number];

/** The outcome of a check: whole, or the number of the first row that is broken and what is wrong with it. */
export type Verdict =
  | { readonly intact: true }
  | { readonly intact: false; readonly sequence: number; readonly fault: Fault };

/** A dossier's ledger as it was found. */
export interface Chain {
  readonly dossier: string;
  readonly head: Head;
  /** In the order of their numbers. */
  readonly rows: readonly Row[];
}

/**
 * Checks a dossier's whole ledger and names the first broken row. It finds rows that were changed, deleted, inserted, swapped or cut off.
 * What it cannot find alone: a tail that was cut together with a head of that earlier moment (the anchor outside the database is for that).
 */
export function verifyChain(chain: Chain, hmac: Hmac): Verdict {
  let head = EMPTY_HEAD;
  for (const row of chain.rows) {
    const fault = faultOf(row, head, chain, hmac);
    if (fault !== null) return { intact: false, sequence: Math.min(row.sequence, head.entries + 1), fault };
    head = { entries: row.sequence, hash: row.hash };
  }
  return compareHeads(head, chain.head);
}

function faultOf(row: Row, previous: Head, chain: Chain, hmac: Hmac): Fault | null {
  if (row.sequence > previous.entries + 1) return 'MISSING';
  if (row.sequence !== previous.entries + 1) return 'MISPLACED';
  if (row.sequence > chain.head.entries) return 'UNEXPECTED';
  if (row.dossier !== chain.dossier) return 'FOREIGN';
  if (row.previousHash !== previous.hash) return 'UNCHAINED';
  return sealFault(row, hmac);
}

function sealFault(row: Row, hmac: Hmac): Fault | null {
  const hash = hmac(sealedText(row), row.keyId);
  if (hash === null) return 'UNKNOWN_KEY';
  return hash === row.hash ? null : 'ALTERED';
}

function compareHeads(found: Head, recorded: Head): Verdict {
  if (found.entries < recorded.entries) return { intact: false, sequence: found.entries + 1, fault: 'MISSING' };
  if (found.hash === recorded.hash) return { intact: true };
  return { intact: false, sequence: found.entries, fault: 'HEAD_DIFFERS' };
}
