import { errors } from '@strapi/utils';
import { hasDrafts } from '../content/drafts';
import { titleOf } from '../content/titles';
import { isNewsroomUid, type NewsroomUid } from '../content/uids';
import { versionsOf } from '../language-versions/align-links';
import { findInbound, type Inbound } from '../language-versions/inbound';
import { defaultLanguage } from '../language-versions/languages';
import type { Version } from '../language-versions/pick-version';
import { writeParams, type DocumentRule, type WriteParams } from './types';

/** Published content never loses what it links to behind its editor's back: deleting or unpublishing that is refused, with the list of what links to it. */
export const keepWhatIsLinked: DocumentRule = async (context, next) => {
  const { uid, action } = context;
  const params = writeParams(context);
  if (!isNewsroomUid(uid) || (action !== 'delete' && action !== 'unpublish') || !params.documentId) return next();
  if (await staysVisible(uid, params)) return next();
  const documentId = params.documentId;
  const holders = (await findInbound(uid, documentId)).filter(({ row }) => row.documentId !== documentId && isPublic(row));
  if (holders.length > 0) throw new errors.ApplicationError(`${VERB[action]} is refused: published content links to it (${await listOf(holders)}). Remove the link there and publish, then try again.`);
  return next();
};

const VERB = { delete: 'Deleting', unpublish: 'Unpublishing' };

const isPublic = ({ uid, publishedAt }: { uid: NewsroomUid; publishedAt: string | null }): boolean => !hasDrafts(uid) || publishedAt !== null;

/** Nothing that readers see goes away: nothing is public yet, or another language remains, in which links are shown instead. */
async function staysVisible(uid: NewsroomUid, { documentId, locale }: WriteParams): Promise<boolean> {
  const isRemoved = (version: Version) => locale === '*' || [locale ?? defaultLanguage()].flat().includes(String(version.locale));
  const visible = (await versionsOf(uid, [String(documentId)])).filter((version) => isPublic({ ...version, uid }));
  return visible.length === 0 || visible.some((version) => !isRemoved(version));
}

async function listOf(holders: Inbound[]): Promise<string> {
  const titles = new Set<string>();
  for (const { row } of holders) titles.add(await titleOf(row.uid, row.id));
  return [...titles].join(', ');
}
