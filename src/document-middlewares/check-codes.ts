import { editedRows } from '../content/drafts';
import { refuse } from '../content/problems';
import { PARTICIPATING_STATE } from '../content/uids';
import { asChanges, documentOf } from '../language-versions/link-input';
import { participantProblems } from '../rules/participant';
import { writeParams, type DocumentRule } from './types';

/** A country code belongs to a state, a subdivision code to a government, both are optional, and nobody is their own parent. */
export const checkCodes: DocumentRule = async (context, next) => {
  const isWrite = context.action === 'create' || context.action === 'update';
  if (context.uid !== PARTICIPATING_STATE || !isWrite) return next();
  const { data, documentId } = writeParams(context);
  const stored = documentId ? await strapi.db.query(PARTICIPATING_STATE).findOne({ where: { documentId, ...editedRows(PARTICIPATING_STATE) } }) : null;
  refuse(participantProblems({ ...stored, ...data }));
  const { set = [], connect = [] } = data?.parent ? asChanges(data.parent) : {};
  const isOwnParent = documentId && [...set, ...connect].some((item) => documentOf(item) === documentId);
  if (isOwnParent) refuse([{ path: ['parent'], message: 'A state cannot belong to itself; choose another, or none.' }]);
  return next();
};
