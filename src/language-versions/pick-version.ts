/** One stored row of a document: a language and, where the type has drafts, a status. */
export interface Version {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
}

export interface Wanted {
  locale: string | null;
  isPublished: boolean;
  defaultLocale: string;
}

/**
 * The version of a linked document that a row in `wanted.locale` links to. The status weighs more than the language: a published page would
 * rather show the published French text than wait for a Dutch draft. A draft is taken by a published page only where nothing is published yet;
 * it then holds the place, unseen, until it is.
 */
export function pickVersion(versions: Version[], wanted: Wanted): Version | undefined {
  const rank = (version: Version): number =>
    (Boolean(version.publishedAt) === wanted.isPublished ? 4 : 0) +
    (version.locale === wanted.locale ? 2 : 0) +
    (version.locale === wanted.defaultLocale ? 1 : 0);
  return [...versions].sort((a, b) => rank(b) - rank(a) || a.id - b.id)[0];
}
