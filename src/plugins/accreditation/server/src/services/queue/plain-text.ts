import type { Where } from './operators';

/** Letters with their signs, and the letter that each counts as. */
const SIGNED: Readonly<Record<string, string>> = { a: 'àáâãäåāăą', c: 'çćč', d: 'ďđ', e: 'èéêëēėęě', g: 'ğģ', i: 'ìíîïīįı', l: 'ļľł', n: 'ñńňņ', o: 'òóôõöøōő', r: 'řŕ', s: 'śšşș', t: 'ťţț', u: 'ùúûüūůűų', y: 'ýÿ', z: 'źżž' };

const FORMS = new Map(Object.entries(SIGNED).map(([letter, signed]) => [letter, `${letter}${signed}${(letter + signed).toUpperCase()}`]));

const LETTERS = new Map([...FORMS].flatMap(([letter, forms]) => [...forms].map((form) => [form, letter] as const)));

/** The most words that are looked for; what is written after them narrows nothing. */
const MOST_WORDS = 8;

/** A text without the signs on its letters, in small letters: `Élodie` is `elodie`. */
export function plain(text: string): string {
  return [...text.normalize('NFC')].map((letter) => LETTERS.get(letter) ?? letter).join('').toLowerCase();
}

/**
 * Leaves only the rows in which every word of a text stands in one of the columns, without regard to accents and case, on both databases alike, and with
 * every sign of a pattern taken literally. The columns are read as one text: no word reaches across the blank between two.
 */
export function addWords(where: Where, columns: readonly string[], { text, isPostgres }: { text: string; isPostgres: boolean }): void {
  const words = plain(text).split(/\s+/).filter((word) => word !== '');
  for (const word of words.slice(0, MOST_WORDS)) {
    if (isPostgres) void where.whereRaw(`concat_ws(' ', ${columns.map(() => '??').join(', ')}) ~ ?`, [...columns, regularExpressionOf(word)]);
    else void where.whereRaw(`(${columns.map(() => "coalesce(??, '')").join(" || ' ' || ")}) glob ?`, [...columns, globOf(word)]);
  }
}

/** PostgreSQL's form of a word, with every form of its letters: `[eèéE…]té`. */
export function regularExpressionOf(word: string): string {
  return [...word].map((letter) => setOf(letter) ?? letter.replace(/[^\p{L}\p{N}]/u, '\\$&')).join('');
}

/** SQLite's form of it, which has to fit the whole text. */
export function globOf(word: string): string {
  return `*${[...word].map((letter) => setOf(letter) ?? letter.replace(/[*?[]/, '[$&]')).join('')}*`;
}

/** All forms of a letter as a set, which both databases write alike; null for what has one form only. */
function setOf(letter: string): string | null {
  const forms = FORMS.get(letter) ?? `${letter}${letter.toUpperCase()}`;
  return new Set(forms).size > 1 ? `[${forms}]` : null;
}
