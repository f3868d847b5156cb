/** Letters that Unicode does not take apart into a base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Umlauts written out: Süddeutsche and Sueddeutsche are one paper. Folding both sides alike is what matters, not the result. */
const DIGRAPHS: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u' };

/** Articles in front of a name, and legal forms in it, which one writes and another leaves out. */
const ARTICLES = new Set(['the', 'le', 'la', 'les', 'l', 'de', 'het', 'der', 'die', 'das', 'el', 'il', 'lo', 'los']);
const LEGAL_FORMS = new Set(
  ['sa', 'nv', 'srl', 'bv', 'sprl', 'bvba', 'asbl', 'vzw', 'sas', 'sarl', 'ag', 'gmbh', 'ltd', 'plc', 'inc', 'llc', 'corp'],
);

/**
 * The words of a name without what people write differently: case, accents, punctuation, points in an acronym, "&".
 * "R.T.B.F." gives one word, "France-Presse" two.
 */
export function wordsOf(name: string): string[] {
  const lower = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const latin = [...lower].map((letter) => LETTERS[letter] ?? letter).join('');
  const joined = latin.replace(/&/g, ' and ').replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '');
  return joined.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * What two spellings of one name share: its words without a leading article and legal forms, written together, umlauts folded.
 * "The Süddeutsche Zeitung GmbH" and "sueddeutschezeitung" have the same key. A name of such words alone keeps them.
 */
export function spellingKey(name: string): string {
  const words = wordsOf(name);
  const kept = words.filter((word, index) => !LEGAL_FORMS.has(word) && !(index === 0 && ARTICLES.has(word)));
  return (kept.length > 0 ? kept : words).join('').replace(/[aou]e/g, (pair) => DIGRAPHS[pair] ?? pair);
}
