import { attributesOf } from '../content/attributes';
import { editedRows } from '../content/drafts';
import { isNewsroomUid, type NewsroomUid } from '../content/uids';
import { defaultLanguage } from '../language-versions/languages';
import { writeParams, type DocumentRule } from './types';

/** An item that is saved without an address gets one from its title, in its language; an address once given stays until somebody changes it. */
export const assignSlug: DocumentRule = async (context, next) => {
  const { uid, action } = context;
  if (!isNewsroomUid(uid) || (action !== 'create' && action !== 'update')) return next();
  const source = slugSource(uid);
  const params = writeParams(context);
  const locale = typeof params.locale === 'string' ? params.locale : defaultLanguage();
  const isWanted = source && params.data?.[source] && !params.data.slug && !(await storedSlug(uid, params.documentId, locale));
  if (isWanted) params.data = { ...params.data, slug: await makeSlug(uid, locale, params.data ?? {}) };
  return next();
};

/** The attribute that the slug is made from; none where the type has no address. */
function slugSource(uid: NewsroomUid): string | undefined {
  const { slug } = attributesOf(uid);
  return slug?.type === 'uid' ? slug.targetField : undefined;
}

async function storedSlug(uid: NewsroomUid, documentId: string | undefined, locale: string): Promise<string | null> {
  if (!documentId) return null;
  const row: { slug: string | null } | null = await strapi.db.query(uid).findOne({ select: ['slug'], where: { documentId, locale, ...editedRows(uid) } });
  return row?.slug ?? null;
}

const makeSlug = (contentTypeUID: NewsroomUid, locale: string, data: Record<string, unknown>): Promise<string> =>
  strapi.plugin('content-manager').service('uid').generateUIDField({ contentTypeUID, field: 'slug', data, locale });
