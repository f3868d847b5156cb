/** What became of a letter: it waits for its time or for the mail server, nobody tries it any more, or the mail server took it. */
export const LETTER_STATUSES = ['WAITING', 'FAILED', 'SENT'] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** What became of a letter, by what its row notes. */
export function letterStatus({ sentAt, isParked }: { readonly sentAt: number | null; readonly isParked: boolean }): LetterStatus {
  if (sentAt !== null) return 'SENT';
  return isParked ? 'FAILED' : 'WAITING';
}
