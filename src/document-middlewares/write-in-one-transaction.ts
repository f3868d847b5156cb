import { isNewsroomUid } from '../content/uids';
import type { DocumentRule } from './types';

const WRITES = new Set(['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft']);

/** Everything that a write brings about, in all languages and in all that links to it, is stored together or not at all. */
export const writeInOneTransaction: DocumentRule = async (context, next) => {
  if (!isNewsroomUid(context.uid) || !WRITES.has(context.action)) return next();
  return strapi.db.transaction(() => next());
};
