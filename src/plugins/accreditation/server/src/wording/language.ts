/** The languages in which the plugin itself speaks; letters and notices of a campaign may be in others. */
export const LANGUAGES = ['fr', 'en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that stands in for one in which nothing is worded. */
export const FALLBACK_LANGUAGE = 'fr' satisfies Language;

/**
 * The first of the languages asked for in which the plugin speaks; regional forms count as their language.
 * @param wanted BCP 47 tags, the preferred one first
 */
export function languageFor(...wanted: readonly (string | null | undefined)[]): Language {
  const spoken = wanted.map((tag) => LANGUAGES.find((language) => language === tag?.toLowerCase().split('-')[0]));
  return spoken.find((language) => language !== undefined) ?? FALLBACK_LANGUAGE;
}

/** The tags of an `Accept-Language` header, the preferred one first (RFC 9110, section 12.5.4). */
export function acceptedLanguages(header: string): string[] {
  return header
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q=/))
    .map(([tag = '', quality = '1']) => ({ tag, quality: Number(quality) }))
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
