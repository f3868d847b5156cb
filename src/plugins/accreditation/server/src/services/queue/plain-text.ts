import type { Knex } from 'knex';
import type { Where } from './operators';

/** Letters with their signs, and the letter that each counts as. */
const SIGNED: Readonly<Record<string, string>> = { a: 'àáâãäåāăą', c: 'çćč', d: 'ďđ', e: 'èéêëēėęě', g: 'ğģ', i: 'ìíîïīįı', l: 'ļľł', n: 'ñńňņ', o: 'òóôõöøōő', r: 'řŕ', s: 'śšşș', t: 'ťţț', u: 'ùúûüūůűų', y: 'ýÿ', z: 'źżž' };

const PAIRS = Object.entries(SIGNED).flatMap(([letter, signed]) => [...signed].flatMap((sign) => [sign, sign.toUpperCase()].map((form) => [form, letter] as const)));

/** The most words that are looked for; what is written after them narrows nothing. */
const MOST_WORDS = 8;

/** A text without the signs on its letters, in small letters: `Élodie` is `elodie`. */
export function plain(text: string): string {
  const known = new Map(PAIRS);
  return [...text.normalize('NFC')].map((letter) => known.get(letter) ?? letter).join('').toLowerCase();
}

/**
 * Leaves only the rows in which every word of a text stands in one of the columns, without regard to accents and case, on both databases alike. `%` and
 * `_` are taken literally. The columns are read as one text, so that signs are taken off it once: no word reaches across the blank between two.
 */
export function addWords(where: Where, columns: readonly string[], { text, isPostgres }: { text: string; isPostgres: boolean }): void {
  const words = plain(text).split(/\s+/).filter((word) => word !== '');
  const [sql, bindings] = isPostgres ? translated(columns) : replaced(columns);
  for (const word of words.slice(0, MOST_WORDS)) {
    void where.whereRaw(`${sql} like ? escape '\\'`, [...bindings, `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`]);
  }
}

type Expression = readonly [sql: string, bindings: readonly Knex.RawBinding[]];

/** PostgreSQL changes all letters in one go. */
function translated(columns: readonly string[]): Expression {
  const joined = `concat_ws(' ', ${columns.map(() => '??').join(', ')})`;
  return [`lower(translate(${joined}, ?, ?))`, [...columns, PAIRS.map(([form]) => form).join(''), PAIRS.map(([, letter]) => letter).join('')]];
}

/** SQLite has nothing but one letter after the other; the letters are ours and need no quoting. */
function replaced(columns: readonly string[]): Expression {
  const joined = columns.map(() => "coalesce(??, '')").join(" || ' ' || ");
  return [`lower(${PAIRS.reduce((sql, [form, letter]) => `replace(${sql}, '${form}', '${letter}')`, joined)})`, [...columns]];
}
