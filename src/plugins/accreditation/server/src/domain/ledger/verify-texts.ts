import { isAsCommitted } from './commitment';
import type { Row } from './row';

/** A free text as it was found, and where. */
export interface FoundText {
  readonly sequence: number;
  readonly name: string;
  readonly text: string;
  readonly salt: string;
}

/** What can be wrong with a text. One that is not there was erased, which leaves nothing to compare. */
export const TEXT_FAULTS = ['TEXT_UNEXPECTED', 'TEXT_ALTERED'] as const;
export type TextFault = (typeof TEXT_FAULTS)[number];

/** Checks that every text is one that its row commits to; gives the first that is not, or null. Rows and texts are one dossier's. */
export function findTextFault(
  rows: readonly Row[],
  texts: readonly FoundText[],
  hash: (data: string) => string,
): { readonly sequence: number; readonly fault: TextFault } | null {
  for (const text of texts) {
    const fault = faultOf(rows.find(({ sequence }) => sequence === text.sequence), text, hash);
    if (fault !== null) return { sequence: text.sequence, fault };
  }
  return null;
}

function faultOf(row: Row | undefined, text: FoundText, hash: (data: string) => string): TextFault | null {
  const commitment = row?.texts[text.name];
  if (commitment === undefined) return 'TEXT_UNEXPECTED';
  return isAsCommitted(commitment, text.name, text, hash) ? null : 'TEXT_ALTERED';
}
