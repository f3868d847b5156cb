import type { GraphQLResolveInfo } from 'graphql';
import type { EVENT } from '../../content/uids';
import { defaultLanguage } from '../../language-versions/languages';
import type { GraphqlContext } from '../context';

interface Parent {
  documentId: string;
  locale: string | null;
}

/** A row with what it links to. */
type Item = { documentId: string; locale: string } & Record<string, unknown>;

interface Request {
  context: GraphqlContext;
  info: GraphQLResolveInfo;
}

/**
 * The items that link to each parent by `attribute`, seen from the other side. Links are written once, so this side is asked, not stored.
 * Each item stands in the language of the request, or in the default language where it has no version in it.
 */
export const itemsLinkingTo = (uid: typeof EVENT, attribute: string) => (args: Record<string, unknown>) => async (parents: readonly Parent[], { context, info }: Request) => {
  const query = await publicQuery(uid, args, context);
  const languages = parents.map((parent) => languageOf(parent, context, info));
  const found = new Map<string, (parent: Parent) => Item[]>();
  for (const language of new Set(languages)) found.set(language, await findInLanguage({ uid, attribute, query, parents, language }));
  return parents.map((parent, index) => found.get(languages[index] ?? '')?.(parent) ?? []);
};

interface Asked {
  uid: typeof EVENT;
  attribute: string;
  query: Query & Record<string, unknown>;
  parents: readonly Parent[];
  language: string;
}

async function findInLanguage({ uid, attribute, query, parents, language }: Asked): Promise<(parent: Parent) => Item[]> {
  const { where, limit, offset = 0, orderBy = [], ...rest } = query;
  const linking = { [attribute]: { documentId: { $in: parents.map(({ documentId }) => documentId) } } };
  const find = async (what: object, wanted: object): Promise<Item[]> =>
    strapi.db.query(uid).findMany({ ...what, where: { $and: [wanted, linking] }, populate: { [attribute]: { select: ['documentId'] } } });
  const items = await find({ ...rest, orderBy: [orderBy, { id: 'asc' }].flat() }, { $and: [where ?? {}, { locale: { $in: [language, defaultLanguage()] } }] });
  const translated = language === defaultLanguage() ? [] : await find({ select: ['documentId', 'locale'] }, { locale: language, publishedAt: { $notNull: true } });
  return (parent) => {
    const inLanguage = new Set(translated.filter(linksTo(attribute, parent)).map(({ documentId }) => documentId));
    const seen = items.filter(linksTo(attribute, parent)).filter(({ documentId, locale }) => locale === language || !inLanguage.has(documentId));
    return seen.slice(offset, limit === undefined || limit < 0 ? undefined : offset + limit);
  };
}

/** The same for one parent. */
export const linkingItems = (uid: typeof EVENT, attribute: string) => async (parent: Parent, args: Record<string, unknown>, context: GraphqlContext, info: GraphQLResolveInfo) =>
  (await itemsLinkingTo(uid, attribute)(args)([parent], { context, info }))[0];

interface Query {
  where?: object;
  limit?: number;
  offset?: number;
  orderBy?: object;
}

/** What was asked for, checked and narrowed as every query of the content API. */
async function publicQuery(uid: typeof EVENT, args: Record<string, unknown>, context: GraphqlContext): Promise<Query & Record<string, unknown>> {
  const contentType = strapi.contentType(uid);
  const { auth } = context.state;
  const query = strapi.plugin('graphql').service('builders').utils.transformArgs(args, { contentType, usePagination: true });
  await strapi.contentAPI.validate.query(query, contentType, { auth });
  const seen = await strapi.contentAPI.sanitize.query(query, contentType, { auth });
  return strapi.get('query-params').transform(uid, seen);
}

const linksTo =
  (attribute: string, parent: Parent) =>
  (item: Item): boolean =>
    [item[attribute]].flat().some((linked) => (linked as Parent | null)?.documentId === parent.documentId);

/** The language that the request asked for; a linked item may itself stand in another. */
function languageOf(parent: Parent, { rootQueryArgsByPath }: GraphqlContext, { path }: GraphQLResolveInfo): string {
  let root = path;
  while (root.prev) root = root.prev;
  return rootQueryArgsByPath?.get(String(root.key))?.locale ?? parent.locale ?? defaultLanguage();
}
