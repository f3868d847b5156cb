import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CHARACTERS = `${LETTERS}0123456789`;
const LENGTH = 24;

/** A new id in the form of Strapi's document ids: a letter, then letters and digits, 24 in all, from the system's random source. */
export function newDocumentId(): string {
  const rest = Array.from({ length: LENGTH - 1 }, () => CHARACTERS.charAt(randomInt(CHARACTERS.length)));
  return LETTERS.charAt(randomInt(LETTERS.length)) + rest.join('');
}
