import { attributesOf } from '../content/attributes';
import type { NewsroomUid } from '../content/uids';

/** Set by Strapi for each row: no editor's word, and different from row to row. */
const OF_THE_ROW = new Set(['locale', 'createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt', 'documentId', 'id']);

/** The attributes of a type that are entered once for all languages; links are another matter (see slots). */
export function sharedScalars(uid: NewsroomUid): string[] {
  return Object.entries(attributesOf(uid))
    .filter(([name, attribute]) => {
      const { i18n } = (attribute.pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
      return i18n?.localized !== true && !OF_THE_ROW.has(name) && !['relation', 'component', 'media', 'dynamiczone'].includes(attribute.type);
    })
    .map(([name]) => name);
}

/** Copies what is entered once from one row to others. */
export async function copySharedScalars(uid: NewsroomUid, from: number, to: number[]): Promise<void> {
  if (to.length === 0) return;
  const values = await strapi.db.query(uid).findOne({ select: sharedScalars(uid), where: { id: from } });
  if (!values) return;
  const data = Object.fromEntries(sharedScalars(uid).map((name) => [name, values[name]]));
  await strapi.db.query(uid).updateMany({ where: { id: { $in: to } }, data });
}
