import type { MoveView } from '../api/contract';
import { instantIn } from './zoned-time';

/** What somebody types into a dialog, as the fields hold it. */
export interface Words {
  readonly reason: string;
  readonly note: string;
  readonly internalNote: string;
  /** One thing asked of the applicant per line. */
  readonly items: string;
  /** Wall time in the campaign's zone, as `datetime-local` has it. */
  readonly dueAt: string;
  /** `2026-03-01` */
  readonly factDate: string;
}
export type WordsField = keyof Words;

export const NO_WORDS: Words = { reason: '', note: '', internalNote: '', items: '', dueAt: '', factDate: '' };

/** The fields of a move's dialog, in the order in which they are asked for: what it needs, words to the applicant where a letter follows, a note for the office. */
export function fieldsOf({ needs, writes }: Pick<MoveView, 'needs' | 'writes'>): WordsField[] {
  const order: WordsField[] = ['reason', 'items', 'dueAt', 'factDate', 'note', 'internalNote'];
  return order.filter((field) => needs.includes(field) || field === 'internalNote' || (field === 'note' && writes));
}

/** The words as the server takes them. What is empty is left out; which of it was needed, the server says. */
export function bodyOf({ items, dueAt, ...texts }: Words, timeZone: string): object {
  const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
  const asked = items.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return { ...given, ...(asked.length > 0 && { items: asked.map((item) => ({ item })) }), ...(dueAt !== '' && { dueAt: instantIn(dueAt, timeZone) }) };
}
