import type { Instant } from '../../domain/time/instant';
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

/**
 * Everything that an applicant was asked for, the earliest first. What was erased is left out.
 * @param runningDueAt the date of a request that runs, which is later than the ledger says where its applicant was told late
 */
export function requestedInformation(entries: readonly LedgerEntry[], runningDueAt: Instant | null = null): RequestedInformation[] {
  return entries.flatMap((entry, index) => {
    if (entry.row.transition !== 'requestInformation') return [];
    const later = entries.slice(index + 1);
    const answered = later.some(({ row }) => row.transition === 'submit');
    return itemsOf(entry).map((item) => ({ ...item, dueAt: dueAtOf(entry, later, runningDueAt), answered }));
  });
}

/** A request that is repeated before it is answered moves the date of what was asked before. */
function dueAtOf(entry: LedgerEntry, later: readonly LedgerEntry[], runningDueAt: Instant | null): string {
  const end = later.findIndex(({ row }) => row.transition !== 'requestInformation');
  if (end < 0 && runningDueAt !== null) return new Date(runningDueAt).toISOString();
  const extensions = end < 0 ? later : later.slice(0, end);
  return (extensions.at(-1) ?? entry).row.dueAt ?? '';
}

/** What a step asked the applicant for; nothing where it was erased. */
export function itemsOf({ texts }: Pick<LedgerEntry, 'texts'>): Pick<RequestedInformation, 'item' | 'document'>[] {
  // Only the ledger's own page writes this text.
  return texts.items === undefined ? [] : (JSON.parse(texts.items) as Pick<RequestedInformation, 'item' | 'document'>[]);
}
