import type { Caller } from '../dossier/caller';
import type { Dossier } from '../dossier/dossier';
import { maySee } from '../domain/documents/who-sees';
import type { ChangedField } from '../domain/answer/written';
import { PAPER_FIELDS } from '../domain/answer/written';
import type { Answer } from '../services/answers/answers';
import type { DossierDocument } from '../services/dossiers/documents';
import type { Duplicate } from '../services/duplicates/duplicates';
import { isoOrNull } from './asking';
import type { AnswerView, DuplicateView, OpenedView } from './contract';
import { documentView } from './dossier-parts';
import { nameOf } from './queue-rows';

/** Another dossier that may be the same person's. */
export function duplicateView({ dossier, alike, score }: Duplicate): DuplicateView {
  const { documentId, reference, state, outletName: outlet } = dossier;
  return { documentId, reference, state, name: nameOf(dossier), outlet, alike, score };
}

/** What is not the caller's to see, and how things are called that are kept by id. */
interface Reading {
  readonly caller: Caller;
  readonly titles: ReadonlyMap<string, string>;
}

/** What an answer changed, as far as the caller may see it; null where that is nothing. */
export function answerView({ askedAt, answeredAt, fields, struck, added }: Answer, { caller, titles }: Reading): AnswerView | null {
  const { roles } = caller.actor;
  const seen = fields.filter(({ field }) => maySee(roles, 'IDENTITY') || !PAPER_FIELDS.includes(field)).map((change) => inTitles(change, titles));
  const documents = byKind(struck, added).filter(({ kind }) => maySee(roles, kind));
  return seen.length + documents.length === 0 ? null : { askedAt, answeredAt, fields: seen, documents };
}

function inTitles(change: ChangedField, titles: ReadonlyMap<string, string>): ChangedField {
  if (change.field !== 'sessions') return change;
  const named = (ids: string | null) => ids && ids.split(', ').map((id) => titles.get(id) ?? id).join(', ');
  return { ...change, before: named(change.before), after: named(change.after) };
}

function byKind(struck: readonly DossierDocument[], added: readonly DossierDocument[]): AnswerView['documents'] {
  const kinds = [...new Set([...struck, ...added].map(({ kind }) => kind))];
  const of = (documents: readonly DossierDocument[], kind: DossierDocument['kind']) => documents.filter((document) => document.kind === kind).map(documentView);
  return kinds.map((kind) => ({ kind, before: of(struck, kind), after: of(added, kind) }));
}

/** Sessions that a field names before or after. */
export function sessionsIn(answers: readonly Answer[]): string[] {
  const changes = answers.flatMap(({ fields }) => fields).filter(({ field }) => field === 'sessions');
  return [...new Set(changes.flatMap(({ before, after }) => [before, after]).flatMap((ids) => ids?.split(', ') ?? []))];
}

/** That the office opened a dossier. */
export function openedOf({ openedBy, lateUntil }: Dossier, labels: ReadonlyMap<string, string>): OpenedView | null {
  return openedBy === null && lateUntil === null ? null : { by: openedBy === null ? null : (labels.get(openedBy) ?? null), lateUntil: isoOrNull(lateUntil) };
}
