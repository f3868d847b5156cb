import { COMMUNIQUE, CONTACT, EVENT, ORGANISATION, PARTICIPATING_STATE, type NewsroomUid } from './uids';

/** The attribute by which people know an item. */
export const TITLE_ATTRIBUTE: Record<NewsroomUid, string> = {
  [COMMUNIQUE]: 'title',
  [CONTACT]: 'fullName',
  [EVENT]: 'title',
  [ORGANISATION]: 'name',
  [PARTICIPATING_STATE]: 'name',
};

/** `communiqué “Namur welcomes…”`, for sentences that name an item. */
export async function titleOf(uid: NewsroomUid, rowId: number): Promise<string> {
  const attribute = TITLE_ATTRIBUTE[uid];
  const row: Record<string, unknown> | null = await strapi.db.query(uid).findOne({ select: [attribute], where: { id: rowId } });
  return `${strapi.getModel(uid).info.displayName.toLowerCase()} “${String(row?.[attribute] ?? '')}”`;
}
