import type { LedgerFault } from './inspect';

const SENTENCES: Readonly<Record<LedgerFault['fault'], string>> = {
  MISSING: 'it is missing',
  MISPLACED: 'it stands where another belongs',
  FOREIGN: 'it belongs to another dossier',
  UNCHAINED: 'it does not follow from the one before it',
  UNKNOWN_KEY: 'it was sealed with a key that ACCREDITATION_LEDGER_KEY does not hold',
  ALTERED: 'its digest does not fit what it says',
  UNEXPECTED: 'it comes after the last one that the dossier knows of',
  HEAD_DIFFERS: 'the dossier knows it by another digest',
  TEXT_UNEXPECTED: 'a text is stored for it that it does not commit to',
  TEXT_ALTERED: 'a text of it is not the one that it commits to',
  STATE_DIFFERS: 'it led to another state than the dossier is in',
  DOSSIER_MISSING: 'the dossier that it belongs to is not there',
  ANCHOR_DIFFERS: 'The ledgers are not those that were anchored: whole dossiers are missing, or were cut together with their heads.',
};

/** A fault in one sentence: which dossier, which row, what is wrong. */
export function describeFault({ dossier, sequence, fault }: LedgerFault): string {
  return sequence === null ? SENTENCES[fault] : `entry ${sequence} of dossier ${dossier}: ${SENTENCES[fault]}.`;
}
