import { hasDrafts } from '../content/drafts';
import { FORMER_SLUG, isNewsroomUid, type NewsroomUid } from '../content/uids';
import { writeParams, type DocumentRule } from './types';

interface Address {
  locale: string;
  slug: string | null;
}

/** An address that was published keeps answering after it changed (see `communiqueBySlug`). */
export const rememberFormerSlug: DocumentRule = async (context, next) => {
  const { uid, action } = context;
  if (!isNewsroomUid(uid) || action !== 'publish' || !hasDrafts(uid)) return next();
  const documentId = String(writeParams(context).documentId);
  const before = await publishedAddresses(uid, documentId);
  const result = await next();
  const after = await publishedAddresses(uid, documentId);
  for (const { locale, slug } of before) {
    const isChanged = slug && after.some((address) => address.locale === locale && address.slug !== slug);
    if (isChanged) await remember(uid, documentId, locale, slug);
  }
  return result;
};

const publishedAddresses = (uid: NewsroomUid, documentId: string): Promise<Address[]> =>
  strapi.db.query(uid).findMany({ select: ['locale', 'slug'], where: { documentId, publishedAt: { $notNull: true } } });

async function remember(contentType: NewsroomUid, target: string, language: string, slug: string): Promise<void> {
  const address = { contentType, language, slug };
  await strapi.db.query(FORMER_SLUG).deleteMany({ where: address });
  await strapi.db.query(FORMER_SLUG).create({ data: { ...address, target } });
}
