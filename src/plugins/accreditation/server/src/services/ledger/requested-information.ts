import type { DocumentKind } from '../../domain/vocabulary';
import type { LedgerEntry } from './ledger';

/** One thing that an applicant was asked for. */
export interface RequestedInformation {
  readonly item: string;
  readonly document: DocumentKind | null;
  /** ISO 8601; of a request that was extended, the date that counts. */
  readonly dueAt: string;
  /** Whether the applicant has submitted again since. What the answer is worth, a person sees. */
  readonly answered: boolean;
}

/** Everything that an applicant was asked for, the earliest first. What was erased is left out. */
export function requestedInformation(entries: readonly LedgerEntry[]): RequestedInformation[] {
  return entries.flatMap((entry, index) => {
    if (entry.row.transition !== 'requestInformation') return [];
    const later = entries.slice(index + 1);
    const answered = later.some(({ row }) => row.transition === 'submit');
    return itemsOf(entry).map((item) => ({ ...item, dueAt: dueAtOf(entry, later), answered }));
  });
}

/** A request that is repeated before it is answered moves the date of what was asked before. */
function dueAtOf(entry: LedgerEntry, later: readonly LedgerEntry[]): string {
  const end = later.findIndex(({ row }) => row.transition !== 'requestInformation');
  const extensions = end < 0 ? later : later.slice(0, end);
  return (extensions.at(-1) ?? entry).row.dueAt ?? '';
}

function itemsOf({ texts }: LedgerEntry): Pick<RequestedInformation, 'item' | 'document'>[] {
  // Only the ledger's own page writes this text.
  return texts.items === undefined ? [] : (JSON.parse(texts.items) as Pick<RequestedInformation, 'item' | 'document'>[]);
}
