import type { GraphQLResolveInfo } from 'graphql';
import type { EVENT } from '../../content/uids';
import { defaultLanguage } from '../../language-versions/languages';
import type { GraphqlContext } from '../context';

interface Parent {
  documentId: string;
  locale: string | null;
}

interface Version {
  documentId: string;
  locale: string;
}

/**
 * The items that link to the parent by `attribute`, seen from the other side. Links are written once, so this side is asked, not stored.
 * Each item stands in the language of the request, or in the default language where it has no version in it.
 */
export const linkingItems =
  (uid: typeof EVENT, attribute: string) => async (parent: Parent, args: Record<string, unknown>, context: GraphqlContext, info: GraphQLResolveInfo) => {
    const contentType = strapi.contentType(uid);
    const { auth } = context.state;
    const query = strapi.plugin('graphql').service('builders').utils.transformArgs(args, { contentType, usePagination: true });
    await strapi.contentAPI.validate.query(query, contentType, { auth });
    const seen = await strapi.contentAPI.sanitize.query(query, contentType, { auth });
    const { where, ...rest } = strapi.get('query-params').transform(uid, seen);
    const linking = { [attribute]: { documentId: parent.documentId } };
    const wanted = { $and: [where ?? {}, linking, await inLanguage(uid, linking, languageOf(parent, context, info))] };
    return strapi.db.query(uid).findMany({ ...rest, where: wanted });
  };

/** The language that the request asked for; a linked item may itself stand in another. */
function languageOf(parent: Parent, { rootQueryArgsByPath }: GraphqlContext, { path }: GraphQLResolveInfo): string {
  let root = path;
  while (root.prev) root = root.prev;
  return rootQueryArgsByPath?.get(String(root.key))?.locale ?? parent.locale ?? defaultLanguage();
}

async function inLanguage(uid: typeof EVENT, linking: Record<string, unknown>, locale: string): Promise<Record<string, unknown>> {
  if (locale === defaultLanguage()) return { locale };
  const versions: Version[] = await strapi.db.query(uid).findMany({ select: ['documentId', 'locale'], where: { ...linking, locale, publishedAt: { $notNull: true } } });
  const translated = versions.map(({ documentId }) => documentId);
  return { $or: [{ locale }, { locale: defaultLanguage(), documentId: { $notIn: translated } }] };
}
