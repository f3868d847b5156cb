import { hasDrafts } from '../content/drafts';
import { isNewsroomUid } from '../content/uids';
import { defaultLanguage } from '../language-versions/languages';
import { writeParams, writtenDocument, type DocumentRule } from './types';

/**
 * Strapi lets a create or an update publish in the same breath, past every rule about publishing. Here it is two steps, so that a rule
 * about publishing sees every publication.
 */
export const publishAsItsOwnStep: DocumentRule = async (context, next) => {
  const params = writeParams(context);
  const isWrite = context.action === 'create' || context.action === 'update';
  if (!isNewsroomUid(context.uid) || !isWrite || params.status !== 'published' || !hasDrafts(context.uid)) return next();
  params.status = 'draft';
  const draft = await next();
  const documentId = writtenDocument(draft);
  if (!documentId) return draft;
  const { entries } = await strapi.documents(context.uid).publish({ documentId, locale: params.locale ?? defaultLanguage() });
  return entries[0] ?? draft;
};
