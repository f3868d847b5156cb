import { refuse } from '../content/problems';
import { COMMUNIQUE, CONTACT, ORGANISATION } from '../content/uids';
import type { Problem } from '../rules/problem';
import { communiqueGaps, pictureProblems, type Publishable } from '../rules/publishable';
import { defaultLanguage } from '../language-versions/languages';
import { writeParams, type DocumentRule, type WriteParams } from './types';

/** The picture of a type without drafts: to save it is to publish it. */
const PICTURE: Partial<Record<string, string>> = { [CONTACT]: 'photo', [ORGANISATION]: 'logo' };

/** A draft may be incomplete; what is published is complete, and every picture in it can be heard as well as seen. */
export const checkBeforePublishing: DocumentRule = async (context, next) => {
  const picture = PICTURE[context.uid];
  if (picture) refuse(savedPictureProblems(picture, writeParams(context)));
  if (context.action !== 'publish' || context.uid !== COMMUNIQUE) return next();
  const drafts = await findDrafts(writeParams(context));
  refuse(drafts.flatMap((draft) => [...communiqueGaps(draft), ...pictureProblems('attachments', draft.attachments)]));
  return next();
};

function savedPictureProblems(field: string, { data }: WriteParams): Problem[] {
  const picture = data?.[field] as { file?: unknown; alternativeText?: unknown } | null | undefined;
  if (!picture?.file || picture.alternativeText) return [];
  return [{ path: [field, 'alternativeText'], message: 'The picture needs an alternative text, for those who do not see it.' }];
}

function findDrafts({ documentId, locale }: WriteParams): Promise<Publishable[]> {
  const languages = locale === '*' ? {} : { locale: { $in: [locale ?? defaultLanguage()].flat() } };
  return strapi.db.query(COMMUNIQUE).findMany({
    where: { documentId, publishedAt: null, ...languages },
    populate: { contacts: true, attachments: { populate: { file: true } } },
  });
}
