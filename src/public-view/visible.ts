import { COMMUNIQUE, EVENT, ORGANISATION, PARTICIPATING_STATE } from '../content/uids';

type Filter = Record<string, unknown>;

const IS_PUBLISHED: Filter = { publishedAt: { $notNull: true } };
const IS_ANNOUNCED: Filter = { announced: { $eq: true } };

/**
 * What of a type the outside world may see. It holds for the items asked for, for every linked item in the answer, and for every linked item
 * that a filter looks at: a filter that sees more than the answer would tell of it. Contacts have no rule of their own: they are reached only
 * through a published communiqué or event.
 */
const VISIBLE: Partial<Record<string, Filter>> = {
  [COMMUNIQUE]: IS_PUBLISHED,
  [EVENT]: IS_PUBLISHED,
  [ORGANISATION]: IS_ANNOUNCED,
  [PARTICIPATING_STATE]: IS_ANNOUNCED,
};

/** The condition that an item of this type must meet to be seen; none for types that are not the newsroom's. */
export const visible = (uid: string): Filter | undefined => VISIBLE[uid];
