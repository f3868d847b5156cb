import type { Dossier } from '../dossier/dossier';
import { kebab } from '../access/admin-actions';
import { letterAfter } from '../domain/letters/occasions';
import { letterStatus } from '../domain/letters/status';
import type { Move } from '../domain/workflow/available';
import type { Reason } from '../domain/vocabulary';
import type { State } from '../domain/workflow/states';
import type { StepName } from '../domain/workflow/step-name';
import { transitionNamed } from '../domain/workflow/transitions';
import type { DossierDocument } from '../services/dossiers/documents';
import type { LedgerEntry } from '../services/ledger/ledger';
import { itemsOf } from '../services/ledger/requested-information';
import type { OfficeLetter } from '../services/letters/correspondence';
import type { LetterCopy } from '../services/letters/copies';
import type { Language } from '../wording/language';
import { refusalSentence } from '../wording/sentences';
import { iso } from './asking';
import type { DocumentView, HistoryEntry, LetterView, MoveView } from './contract';

/** A move, and in words why not now. */
export function moveView({ transition, hindrance }: Move, language: Language): MoveView {
  return { transition, path: kebab(transition), needs: transitionNamed(transition).needs ?? [], writes: letterAfter(transition) !== null, whyNot: hindrance && refusalSentence(hindrance, language) };
}

/** A step as the office reads it. */
export function historyEntry({ row, texts }: LedgerEntry): HistoryEntry {
  const { sequence, at, transition, toState, actor, reason, factDate, dueAt } = row;
  return {
    ...{ sequence, at, factDate, dueAt },
    // Only the desk writes rows, with names of the table and of its closed sets.
    transition: transition as StepName,
    toState: toState as State,
    reason: reason as Reason | null,
    by: actor.label,
    kind: actor.kind,
    note: texts.note ?? null,
    internalNote: texts.internalNote ?? null,
    statement: texts.statement ?? null,
    items: itemsOf({ texts }).map(({ item }) => item),
  };
}

/** A document, without its content. */
export function documentView({ documentId, kind, fileName, mime, size, scan, uploadedAt }: DossierDocument): DocumentView {
  return { documentId, kind, fileName, mime, size, scan, uploadedAt: iso(uploadedAt) };
}

/** A letter and what it says. */
export function letterView({ id, kind, sentAt, leavesAt, isParked, failedBecause }: OfficeLetter, words: LetterCopy | null): LetterView {
  return { id, kind, status: letterStatus({ isParked, sentAt }), at: iso(sentAt ?? leavesAt), failedBecause, subject: words?.subject ?? null, text: words?.text ?? null };
}

/** Why a dossier is kept beyond its time. */
export function holdOf({ heldSince, heldBy, holdReason }: Dossier, labels: ReadonlyMap<string, string>) {
  return heldSince === null ? null : { since: iso(heldSince), by: heldBy === null ? null : (labels.get(heldBy) ?? null), reason: holdReason };
}
