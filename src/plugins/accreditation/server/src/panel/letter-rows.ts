import type { Dossier } from '../dossier/dossier';
import { letterStatus } from '../domain/letters/status';
import type { OfficeLetter } from '../services/letters/correspondence';
import type { Place } from '../services/letters/letter-list';
import { iso } from './asking';
import type { LetterRow } from './contract';
import { nameOf } from './queue-rows';

/** One line of the office's post. */
export function letterRow(letter: OfficeLetter, dossier: Dossier | undefined): LetterRow {
  const { id, kind, queuedAt, attempts, failedBecause, sentAt, leavesAt, row } = letter;
  return {
    ...{ id, kind, attempts },
    status: letterStatus(letter),
    queuedAt: iso(queuedAt),
    at: iso(sentAt ?? row.parkedAt ?? row.nextAttemptAt ?? leavesAt),
    // Why it took more than one attempt is nobody's concern once it arrived.
    failedBecause: sentAt === null ? failedBecause : null,
    dossier: dossierNamed(letter.dossier, dossier),
  };
}

/** Whose letter it is. */
export function dossierNamed(documentId: string, dossier: Dossier | undefined): LetterRow['dossier'] {
  return { documentId, reference: dossier?.reference ?? '', name: dossier === undefined ? '' : nameOf(dossier) };
}

/** A place in the list as the panel keeps it: `1632240000000-17`. */
export const placeAfter = ({ row: { queuedAt, id } }: OfficeLetter): string => `${queuedAt}-${id}`;

/** The opposite; the text has that form. */
export function placeIn(text: string | undefined): Place | undefined {
  const [queuedAt, id] = (text ?? '').split('-').map(Number);
  return queuedAt && id ? { queuedAt, id } : undefined;
}
