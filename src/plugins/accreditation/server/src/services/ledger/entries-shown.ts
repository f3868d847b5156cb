import { TAKE_BACK } from '../../domain/workflow/step-name';
import type { LedgerEntry } from './ledger';

/**
 * The entries that an applicant may know: nothing of a decision that is held back, and nothing of one that was taken back.
 * @param known how many steps the dossier has as it is shown
 */
export function entriesShown(entries: readonly LedgerEntry[], known: number): LedgerEntry[] {
  const isUndone = (index: number) => entries[index + 1]?.row.transition === TAKE_BACK;
  return entries.filter(({ row }, index) => row.sequence <= known && row.transition !== TAKE_BACK && !isUndone(index));
}
