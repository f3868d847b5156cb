import { FORMER_SLUG, type COMMUNIQUE, type EVENT } from '../../content/uids';
import { defaultLanguage } from '../../language-versions/languages';
import type { GraphqlContext } from '../context';

interface Arguments {
  slug: string;
  locale?: string;
}

/** Finds a published item by its present address, else by one that it had before. Null where there is none. */
export const itemBySlug = (uid: typeof COMMUNIQUE | typeof EVENT) => async (_parent: unknown, { slug, locale = defaultLanguage() }: Arguments, context: GraphqlContext) => {
  await strapi.contentAPI.sanitize.query({ locale }, strapi.contentType(uid), { auth: context.state.auth });
  const published = { locale, status: 'published' } as const;
  const present = await strapi.documents(uid).findFirst({ ...published, filters: { slug: { $eq: slug } } });
  if (present) return present;
  const former: { target: string } | null = await strapi.db.query(FORMER_SLUG).findOne({ where: { contentType: uid, language: locale, slug } });
  return former && strapi.documents(uid).findOne({ ...published, documentId: former.target });
};
