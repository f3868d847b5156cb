import { isCalendarDay } from '../time/calendar-day';
import { REASONS } from '../vocabulary';
import type { CommandInput, InputField } from './command-input';
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
    isValid: ({ items }) => (items ?? []).every(({ item }) => isText(item)),
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

/** Null when everything a transition needs was said and makes sense; else the first thing missing, or else the first that makes none. */
export function checkInput(needs: readonly InputField[], input: CommandInput): Refusal | null {
  const missing = needs.find((field) => !FIELDS[field].isGiven(input));
  if (missing !== undefined) return refuse('inputMissing', missing);
  const invalid = needs.find((field) => FIELDS[field].isValid?.(input) === false);
  return invalid === undefined ? null : refuse('inputInvalid', invalid);
}

function isText(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== '';
}
