import type { LetterKind } from './kinds';
import { hasStrayBrace, unknownSlots } from './template';

export const LONGEST_SUBJECT = 200;
export const LONGEST_BODY = 10_000;

/** What can be wrong with the words of a letter; each has a sentence that says what to do. */
export const WORDS_FAULTS = ['empty', 'tooLong', 'manyLines', 'unknownPlaceholder', 'strayBrace'] as const;
export type WordsFault = (typeof WORDS_FAULTS)[number];

/** Something wrong with a subject or a body. */
export interface WordsProblem {
  readonly field: 'subject' | 'body';
  readonly fault: WordsFault;
  /** The placeholder that is unknown, or the number of characters that are too many; empty where nothing is to be named. */
  readonly what: string;
}

/** What is wrong with the words of a letter. They came as JSON, so nothing about them is taken for granted. */
export function checkWords({ subject, body }: { readonly subject?: unknown; readonly body?: unknown }, kind: LetterKind): WordsProblem[] {
  const isLong = typeof subject === 'string' && /[\r\n]/.test(subject);
  return [
    ...checkText('subject', subject, { kind, longest: LONGEST_SUBJECT }),
    ...(isLong ? [problem('subject', 'manyLines')] : []),
    ...checkText('body', body, { kind, longest: LONGEST_BODY }),
  ];
}

function checkText(field: WordsProblem['field'], text: unknown, { kind, longest }: { kind: LetterKind; longest: number }): WordsProblem[] {
  if (typeof text !== 'string' || text.trim() === '') return [problem(field, 'empty')];
  if (text.length > longest) return [problem(field, 'tooLong', String(longest))];
  const unknown = unknownSlots(text, kind).map((slot) => problem(field, 'unknownPlaceholder', slot));
  return unknown.length === 0 && hasStrayBrace(text) ? [problem(field, 'strayBrace')] : unknown;
}

const problem = (field: WordsProblem['field'], fault: WordsFault, what = ''): WordsProblem => ({ field, fault, what });
