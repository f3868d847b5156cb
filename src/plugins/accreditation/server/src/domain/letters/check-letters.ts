import type { Problem } from '../problem';
import type { WordsProblem } from './check-words';
import { checkWords } from './check-words';
import type { LetterKind } from './kinds';
import { LETTER_KINDS, isLetterKind } from './kinds';

const KNOWN_KEYS = ['kind', 'language', 'subject', 'body'];

/** A template of a campaign's own, for one kind of letter in one language. */
export interface CampaignLetter {
  readonly kind: LetterKind;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
}

/** How those who write letters are told what is wrong with their words. */
export interface Telling {
  /** In which letters are written. */
  readonly languages: readonly string[];
  sentenceOf(problem: WordsProblem, kind: LetterKind): string;
}

/** What is wrong with a campaign's own templates. They came as JSON, so nothing about them is taken for granted. */
export function checkLetters(letters: unknown, telling: Telling): Problem[] {
  if (letters === null || letters === undefined) return [];
  if (!Array.isArray(letters)) return [at([], 'List the letters that differ, for example [{ "kind": "approved", "language": "en", "subject": "…", "body": "…" }].')];
  const names = letters.map((letter: unknown) => (isRecord(letter) ? `${String(letter.kind)} ${String(letter.language)}` : undefined));
  const twice = names.findIndex((name, index) => name !== undefined && names.indexOf(name) !== index);
  return [
    ...letters.flatMap((letter: unknown, index) => checkLetter(letter, String(index), telling)),
    ...(twice < 0 ? [] : [at([String(twice)], `The letter ${names[twice]} stands twice; keep one for each kind and language.`)]),
  ];
}

function checkLetter(letter: unknown, index: string, { languages, sentenceOf }: Telling): Problem[] {
  if (!isRecord(letter)) return [at([index], 'Write each letter as { "kind": "approved", "language": "en", "subject": "…", "body": "…" }.')];
  const { kind, language } = letter;
  const unknown = Object.keys(letter).find((key) => !KNOWN_KEYS.includes(key));
  const isLanguage = typeof language === 'string' && languages.includes(language);
  return [
    ...(isLanguage ? [] : [at([index, 'language'], `Choose one of ${languages.join(', ')}.`)]),
    ...(unknown === undefined ? [] : [at([index, unknown], `“${unknown}” means nothing here; remove it.`)]),
    ...(isLetterKind(kind)
      ? checkWords(letter, kind).map((problem) => at([index, problem.field], sentenceOf(problem, kind)))
      : [at([index, 'kind'], `Choose one of ${LETTER_KINDS.join(', ')}.`)]),
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(path: readonly string[], message: string): Problem {
  return { path: ['letters', ...path], message };
}
