import { isCalendarDay } from '../time/calendar-day';
import { DOCUMENT_KINDS, REASONS } from '../vocabulary';
import type { CommandInput, InputField, RequestedItem } from './command-input';
import type { Refusal } from './refusal';
import { refuse } from './refusal';

/** How each field is looked at: whether it is there, and whether what is there makes sense. */
const FIELDS: Record<InputField, { isGiven(input: CommandInput): boolean; isValid?(input: CommandInput): boolean }> = {
  reason: {
    isGiven: ({ reason }) => isText(reason),
    isValid: ({ reason }) => REASONS.some((known) => known === reason),
  },
  note: { isGiven: ({ note }) => isText(note) },
  internalNote: { isGiven: ({ internalNote }) => isText(internalNote) },
  statement: { isGiven: ({ statement }) => isText(statement) },
  items: {
    isGiven: ({ items }) => (items ?? []).length > 0,
    isValid: ({ items }) => (items ?? []).every(isAnswerable),
  },
  dueAt: {
    isGiven: ({ dueAt }) => dueAt !== null && dueAt !== undefined,
    isValid: ({ dueAt }) => Number.isFinite(dueAt),
  },
  factDate: {
    isGiven: ({ factDate }) => isText(factDate),
    isValid: ({ factDate }) => isCalendarDay(factDate ?? ''),
  },
};

/** The longest text that anybody says at once, in characters. */
export const LONGEST_TEXT = 10_000;

/** What no database stores and no digest can be taken of: NUL, and half a surrogate pair. */
const UNWRITABLE = /\0|\p{Surrogate}/u;

/** Null when everything a transition needs was said and makes sense; else the first thing missing, or else the first that makes none. */
export function checkInput(needs: readonly InputField[], input: CommandInput): Refusal | null {
  const missing = needs.find((field) => !FIELDS[field].isGiven(input));
  if (missing !== undefined) return refuse('inputMissing', missing);
  const invalid = needs.find((field) => FIELDS[field].isValid?.(input) === false);
  return invalid === undefined ? checkTexts(input) : refuse('inputInvalid', invalid);
}

/** Notes come with every command, so all texts are looked at, whatever the transition needs. */
function checkTexts(input: CommandInput): Refusal | null {
  const { note, internalNote, statement, items } = input;
  const texts: [InputField, (string | null | undefined)[]][] = [
    ['note', [note]],
    ['internalNote', [internalNote]],
    ['statement', [statement]],
    ['items', (items ?? []).map(({ item }) => item)],
  ];
  const wrong = texts.find(([, words]) => words.some((text) => !isWritable(text ?? '')));
  return wrong === undefined ? null : refuse('inputInvalid', wrong[0]);
}

function isWritable(text: string): boolean {
  return text.length <= LONGEST_TEXT && !UNWRITABLE.test(text);
}

function isAnswerable({ item, document }: RequestedItem): boolean {
  return isText(item) && (document === null || document === undefined || DOCUMENT_KINDS.some((kind) => kind === document));
}

function isText(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== '';
}
