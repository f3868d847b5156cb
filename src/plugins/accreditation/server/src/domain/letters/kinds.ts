import type { ScreamingSnake } from '../workflow/naming';
import { screamingSnake } from '../workflow/naming';

/** What a letter can say, by the place that holds it in a template. */
export const PLACEHOLDERS = ['office', 'campaign', 'reference', 'name', 'link', 'contact', 'reason', 'note', 'items', 'factDate', 'until'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What every letter can say. */
const COMMON = ['office', 'campaign', 'reference', 'name', 'link', 'contact'] as const satisfies readonly Placeholder[];

/** Every kind of letter, with what it can say beside what all can. */
const OWN_PLACEHOLDERS = {
  dossierOpened: ['until'],
  linkSent: [],
  submissionReceived: [],
  informationRequested: ['items', 'until', 'note'],
  hearingOpened: ['reason', 'note', 'until'],
  answerReceived: [],
  approved: ['note'],
  waitlisted: ['note'],
  rejected: ['reason', 'note', 'until'],
  reconsidered: ['note'],
  appealReceived: [],
  appealUpheld: ['note'],
  appealRemitted: ['note'],
  appealDismissed: ['note'],
  withdrawn: [],
  revoked: ['reason', 'factDate', 'note', 'until'],
  draftReminder: ['until'],
  informationReminder: ['items', 'until'],
  hearingReminder: ['until'],
  appealReminder: ['until'],
} as const satisfies Record<string, readonly Placeholder[]>;
export type LetterKind = keyof typeof OWN_PLACEHOLDERS;

/** All kinds, in the order of a dossier's life. The cast only gives `Object.keys` the type that the literal has. */
export const LETTER_KINDS = Object.keys(OWN_PLACEHOLDERS) as readonly LetterKind[];

/** Whether a text names a kind of letter. */
export function isLetterKind(name: unknown): name is LetterKind {
  return LETTER_KINDS.some((kind) => kind === name);
}

/** A kind of letter as the API's enum writes it. */
export type LetterEnumValue = ScreamingSnake<LetterKind>;

/** `hearingOpened` as `HEARING_OPENED`. */
export const letterEnumValueOf = (kind: LetterKind): LetterEnumValue => screamingSnake(kind);

/** The kind of an enum value; null for a text that is none. */
export function letterOfEnumValue(value: string): LetterKind | null {
  return LETTER_KINDS.find((kind) => letterEnumValueOf(kind) === value) ?? null;
}

/** What a letter of this kind can say. */
export function placeholdersOf(kind: LetterKind): readonly Placeholder[] {
  return [...COMMON, ...OWN_PLACEHOLDERS[kind]];
}
