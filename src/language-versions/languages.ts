/** The languages of the office, the default one first (setting `LANGUAGES`). */
export function officeLanguages(): [string, ...string[]] {
  return strapi.config.get('pressroom.languages');
}

/** The language in which an item is shown where it has no version in the one asked for. */
export const defaultLanguage = (): string => officeLanguages()[0];
