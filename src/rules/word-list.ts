/** Reads a list of words as the database holds it; anything else counts as no words. */
export function asWordList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string') : [];
}

/** Says why `value` is no list of distinct words, or nothing when it is one. */
export function wordListProblem(value: unknown): string | null {
  const words = asWordList(value);
  if (!Array.isArray(value) || words.length !== value.length) return 'Enter a list of words.';
  if (words.some((word) => word.trim() === '' || word.length > 100)) return 'Each word needs 1 to 100 characters.';
  if (new Set(words).size !== words.length) return 'A word stands twice; remove one.';
  return null;
}

/** Says why `value` is no hashtag, written without its `#`; letters of any script, digits and underscores. */
export function hashtagProblem(value: string): string | null {
  return /^[\p{L}\p{N}_]+$/u.test(value) ? null : `“${value}” is not a hashtag; write it without # and without spaces.`;
}
