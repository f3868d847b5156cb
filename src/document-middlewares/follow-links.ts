import { editedRows, hasDrafts } from '../content/drafts';
import { isNewsroomUid, type NewsroomUid } from '../content/uids';
import { alignLinks, type Alignment } from '../language-versions/align-links';
import { defaultLanguage } from '../language-versions/languages';
import { inheritLinks, resolveLinks } from '../language-versions/link-input';
import { copySharedScalars } from '../language-versions/shared-fields';
import { findLinkedRows, linkedDocuments, type LinkedRow } from '../language-versions/slots';
import { writeParams, writtenDocument, type DocumentRule, type WriteParams } from './types';

/**
 * Links and language-free fields are entered once. A new language version starts with the links of the others; a change of a link shows in all
 * drafts at once, and in all published versions when one of them is published. Asked for since 2021: strapi#10322.
 */
export const followLinks: DocumentRule = async (context, next) => {
  const { uid, action } = context;
  if (!isNewsroomUid(uid)) return next();
  const params = writeParams(context);
  if (action === 'create' || action === 'update') {
    params.data = await linksToWrite(uid, params);
    const result = await next();
    const documentId = writtenDocument(result);
    if (documentId) await spreadDraft(uid, documentId, oneLocale(params));
    return result;
  }
  const result = await next();
  if (action === 'publish') await completePublished(uid, String(params.documentId));
  if (action === 'discardDraft') await completeDiscarded(uid, String(params.documentId), oneLocale(params));
  return result;
};

const oneLocale = ({ locale }: WriteParams): string => (typeof locale === 'string' && locale !== '*' ? locale : defaultLanguage());

async function linksToWrite(uid: NewsroomUid, params: WriteParams): Promise<Record<string, unknown>> {
  const locale = oneLocale(params);
  const others = params.documentId ? await findLinkedRows(uid, { documentId: params.documentId, ...editedRows(uid) }) : [];
  const isNewLanguage = others.length > 0 && !others.some((row) => row.locale === locale);
  const inherited = isNewLanguage ? inheritedLinks(others, params.data ?? {}) : {};
  return resolveLinks(uid, locale, { ...params.data, ...inherited });
}

function inheritedLinks([source]: LinkedRow[], data: Record<string, unknown>): Record<string, unknown> {
  const slots = (source?.slots ?? []).filter(({ path }) => !path.component);
  return Object.fromEntries(slots.map((slot) => [slot.path.attribute, inheritLinks(linkedDocuments(slot), data[slot.path.attribute])]));
}

async function spreadDraft(uid: NewsroomUid, documentId: string, locale: string): Promise<void> {
  const rows = await findLinkedRows(uid, { documentId, ...editedRows(uid) });
  const written = rows.find((row) => row.locale === locale);
  if (!written) return;
  const others = rows.filter((row) => row !== written);
  await alignLinks(others.flatMap((row) => likeDirectLinks(row, written)));
}

async function completePublished(uid: NewsroomUid, documentId: string): Promise<void> {
  const rows = await findLinkedRows(uid, { documentId });
  const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
  const published = rows.filter(({ publishedAt }) => publishedAt !== null);
  const [source] = drafts;
  if (!source || !hasDrafts(uid)) return;
  await copySharedScalars(uid, source.id, published.map(({ id }) => id));
  await alignLinks(
    published.flatMap((row) => {
      const draft = drafts.find(({ locale }) => locale === row.locale);
      return [...likeDirectLinks(row, source), ...(draft ? likeComponentLinks(row, draft) : [])];
    })
  );
}

async function completeDiscarded(uid: NewsroomUid, documentId: string, locale: string): Promise<void> {
  const rows = await findLinkedRows(uid, { documentId, locale });
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  const published = rows.find(({ publishedAt }) => publishedAt !== null);
  if (!draft || !published) return;
  await alignLinks([...likeDirectLinks(draft, published), ...likeComponentLinks(draft, published)]);
  await spreadDraft(uid, documentId, locale);
  const others = await findLinkedRows(uid, { documentId, ...editedRows(uid) });
  await copySharedScalars(uid, draft.id, others.map(({ id }) => id));
}

/** The row's own links, which are the same in every language. */
const likeDirectLinks = (row: LinkedRow, model: LinkedRow): Alignment[] => like(row, model, (slot) => !slot.path.component);

/** Links inside a language's own components: position by position, and only where both have the component. */
const likeComponentLinks = (row: LinkedRow, model: LinkedRow): Alignment[] => like(row, model, (slot) => slot.path.component !== undefined);

function like(row: LinkedRow, model: LinkedRow, isMeant: (slot: LinkedRow['slots'][number]) => boolean): Alignment[] {
  return row.slots.filter(isMeant).flatMap((slot) => {
    const same = model.slots.find((other) => other.path.attribute === slot.path.attribute && other.path.component?.attribute === slot.path.component?.attribute && other.index === slot.index);
    return same ? [{ row, slot, documents: linkedDocuments(same) }] : [];
  });
}
