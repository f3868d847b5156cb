import { wordsOf } from './spelling';

/** Words that give an acronym no letter. */
const SMALL_WORDS = new Set([
  ...['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'et', 'l', 'la', 'le', 'les', 'and', 'for', 'of', 'the'],
  ...['den', 'der', 'die', 'das', 'und', 'een', 'en', 'het', 'van', 'voor', 'och', 'og'],
  ...['da', 'dei', 'del', 'della', 'di', 'do', 'e', 'las', 'los', 'y'],
]);

const SHORTEST = 3;
const LONGEST = 7;
const ENOUGH = 0.6;

/**
 * How well a short name stands for a long one, 0 to 1: 1 where it is made of all initials of the words that count, less where it leaves
 * some out, as "RTBF" leaves out the C of "Radio-télévision belge de la Communauté française". The first letter must be the first
 * initial, and at least six initials in ten must be there. 0 means that it is no acronym of it.
 */
export function acronymFit(short: string, long: string): number {
  const [acronym, ...others] = wordsOf(short);
  const initials = wordsOf(long).filter((word) => !SMALL_WORDS.has(word)).map((word) => word.charAt(0));
  if (acronym === undefined || others.length > 0 || !isAcronymLength(acronym)) return 0;
  if (acronym.charAt(0) !== initials[0] || !isWithin(acronym, initials)) return 0;
  const share = acronym.length / initials.length;
  return share >= ENOUGH ? share : 0;
}

function isAcronymLength(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST;
}

/** Whether all letters of the acronym come among the initials, in their order. */
function isWithin(acronym: string, initials: readonly string[]): boolean {
  let found = 0;
  for (const initial of initials) if (initial === acronym.charAt(found)) found += 1;
  return found === acronym.length;
}
