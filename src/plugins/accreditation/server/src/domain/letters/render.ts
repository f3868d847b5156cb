import type { Placeholder } from './kinds';
import type { Piece, Template } from './template';
import { paragraphsOf, piecesOf } from './template';

/** What is filled in; what is absent or empty is not there to be said. */
export type Values = Readonly<Partial<Record<Placeholder, string | null>>>;

/** A letter ready to be sent. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Words {
  /** BCP 47 tag of the language that they are written in. */
  readonly language: string;
  readonly template: Template;
  readonly values: Values;
}

/**
 * Fills in a template. Nothing is executed: slots are replaced once, a paragraph that names something which is not there is left out, and whatever
 * is filled in is text: escaped in HTML, never read as a template again, never a line break in a subject (header injection, CWE-93).
 */
export function renderLetter({ language, template, values }: Words): Letter {
  const paragraphs = paragraphsOf(template.body).map(piecesOf).filter((pieces) => pieces.every((piece) => isThere(piece, values)));
  const text = paragraphs.map((pieces) => fill(pieces, values, plain)).join('\n\n');
  const html = paragraphs.map((pieces) => `<p>${fill(pieces, values, htmlOf)}</p>`).join('\n');
  return { subject: oneLine(fill(piecesOf(template.subject), values, plain)), text: `${text}\n`, html: page(language, html) };
}

function isThere(piece: Piece, values: Values): boolean {
  return 'text' in piece || valueOf(piece.slot, values) !== '';
}

function valueOf(slot: Placeholder, values: Values): string {
  return (values[slot] ?? '').trim();
}

type Write = (text: string, slot: Placeholder | null) => string;

function fill(pieces: readonly Piece[], values: Values, write: Write): string {
  return pieces.map((piece) => ('text' in piece ? write(piece.text, null) : write(valueOf(piece.slot, values), piece.slot))).join('');
}

/** Control characters mean nothing in a letter, and some mail programs something else. */
const plain: Write = (text) => text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ' '));

const htmlOf: Write = (text, slot) => {
  const escaped = escapeHtml(plain(text, slot));
  return slot === 'link' ? `<a href="${escaped}">${escaped}</a>` : escaped.replaceAll('\n', '<br>\n');
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it, in an element and in a quoted attribute alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A header ends at its first line break, so there is none. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function page(language: string, paragraphs: string): string {
  return `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head><meta charset="utf-8"></head>\n<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">\n${paragraphs}\n</body>\n</html>\n`;
}
