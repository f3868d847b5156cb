import type { LetterKind, Placeholder } from './kinds';
import { placeholdersOf } from './kinds';

/** The words of a letter: a line, and paragraphs with an empty line between them. What stands in braces is filled in. */
export interface Template {
  readonly subject: string;
  readonly body: string;
}

const SLOT = /\{([^{}]*)\}/g;

/** A text cut at its slots: what is written, and what is filled in, in turns. */
export type Piece = { readonly text: string } | { readonly slot: Placeholder };

/** Cuts a text of a template that was checked. What is filled in later is never read as a template again. */
export function piecesOf(text: string): Piece[] {
  // With one group in the pattern, every second part is a slot; a checked template has known slots only.
  return text.split(SLOT).map((part, index) => (index % 2 === 0 ? { text: part } : { slot: part as Placeholder }));
}

/** The paragraphs of a body. */
export function paragraphsOf(body: string): string[] {
  return body.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

/** The slots of a text that a letter of this kind cannot fill, as they are written. */
export function unknownSlots(text: string, kind: LetterKind): string[] {
  const known: readonly string[] = placeholdersOf(kind);
  const slots = [...text.matchAll(SLOT)].map(([, name = '']) => name);
  return [...new Set(slots.filter((name) => !known.includes(name)))];
}

/** Whether a brace stands in a text that belongs to no slot. */
export function hasStrayBrace(text: string): boolean {
  return /[{}]/.test(text.replace(SLOT, ''));
}
