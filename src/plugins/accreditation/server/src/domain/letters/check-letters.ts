import type { Problem } from '../problem';
import type { LetterKind } from './kinds';
import { LETTER_KINDS, isLetterKind, placeholdersOf } from './kinds';
import { hasStrayBrace, unknownSlots } from './template';

const KNOWN_KEYS = ['kind', 'language', 'subject', 'body'];
const LONGEST_SUBJECT = 200;
const LONGEST_BODY = 10_000;

/** A template of a campaign's own, for one kind of letter in one language. */
export interface CampaignLetter {
  readonly kind: LetterKind;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * What is wrong with a campaign's own templates. They came as JSON, so nothing about them is taken for granted.
 * @param languages in which letters are written
 */
export function checkLetters(letters: unknown, languages: readonly string[]): Problem[] {
  if (letters === null || letters === undefined) return [];
  if (!Array.isArray(letters)) return [at([], 'List the letters that differ, for example [{ "kind": "approved", "language": "en", "subject": "…", "body": "…" }].')];
  const names = letters.map((letter: unknown) => (isRecord(letter) ? `${String(letter.kind)} ${String(letter.language)}` : undefined));
  const twice = names.findIndex((name, index) => name !== undefined && names.indexOf(name) !== index);
  return [
    ...letters.flatMap((letter: unknown, index) => checkLetter(letter, String(index), languages)),
    ...(twice < 0 ? [] : [at([String(twice)], `The letter ${names[twice]} stands twice; keep one for each kind and language.`)]),
  ];
}

function checkLetter(letter: unknown, index: string, languages: readonly string[]): Problem[] {
  if (!isRecord(letter)) return [at([index], 'Write each letter as { "kind": "approved", "language": "en", "subject": "…", "body": "…" }.')];
  const { kind, language } = letter;
  const unknown = Object.keys(letter).find((key) => !KNOWN_KEYS.includes(key));
  const isLanguage = typeof language === 'string' && languages.includes(language);
  return [
    ...(isLanguage ? [] : [at([index, 'language'], `Choose one of ${languages.join(', ')}.`)]),
    ...(unknown === undefined ? [] : [at([index, unknown], `“${unknown}” means nothing here; remove it.`)]),
    ...(isLetterKind(kind) ? checkWords(letter, index, kind) : [at([index, 'kind'], `Choose one of ${LETTER_KINDS.join(', ')}.`)]),
  ];
}

function checkWords({ subject, body }: Record<string, unknown>, index: string, kind: LetterKind): Problem[] {
  return [
    ...checkText(subject, [index, 'subject'], { kind, longest: LONGEST_SUBJECT }),
    ...(typeof subject === 'string' && /[\r\n]/.test(subject) ? [at([index, 'subject'], 'Write the subject in one line.')] : []),
    ...checkText(body, [index, 'body'], { kind, longest: LONGEST_BODY }),
  ];
}

function checkText(text: unknown, path: readonly string[], { kind, longest }: { kind: LetterKind; longest: number }): Problem[] {
  if (typeof text !== 'string' || text.trim() === '') return [at(path, 'Write some words, or remove the letter: the usual one is sent then.')];
  if (text.length > longest) return [at(path, `Shorten it to at most ${longest} characters.`)];
  const known = placeholdersOf(kind).map((name) => `{${name}}`).join(', ');
  const unknown = unknownSlots(text, kind).map((slot) => at(path, `“{${slot}}” cannot be filled in here; use ${known}.`));
  return unknown.length === 0 && hasStrayBrace(text) ? [at(path, `A brace stands alone; write placeholders as ${known}.`)] : unknown;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(path: readonly string[], message: string): Problem {
  return { path: ['letters', ...path], message };
}
