import { COMMUNIQUE, REFERENCE_COUNTER } from '../content/uids';
import { formatReference, referenceYear } from '../rules/reference';
import { writeParams, type DocumentRule } from './types';

/**
 * A communiqué gets its reference when its first language version is first published: the next number of its year, without gaps, never used twice.
 * Nobody types one: what a form sends back is ignored, and a copy starts without.
 */
export const assignReference: DocumentRule = async (context, next) => {
  if (context.uid !== COMMUNIQUE) return next();
  const params = writeParams(context);
  if (context.action === 'create' || context.action === 'clone') params.data = { ...params.data, reference: null };
  if (context.action === 'update' && params.data) delete params.data.reference;
  if (context.action === 'publish') await referTo(String(params.documentId));
  return next();
};

async function referTo(documentId: string): Promise<void> {
  const drafts: DraftRow[] = await strapi.db.query(COMMUNIQUE).findMany({ select: ['issuedAt', 'reference'], where: { documentId, publishedAt: null } });
  const issuedAt = drafts.find((draft) => draft.issuedAt)?.issuedAt;
  if (!issuedAt || drafts.some(({ reference }) => reference)) return;
  const year = referenceYear(new Date(issuedAt), strapi.config.get('pressroom.timeZone'));
  const reference = formatReference(year, await nextNumber(year));
  await strapi.db.query(COMMUNIQUE).updateMany({ where: { documentId }, data: { reference } });
}

interface DraftRow {
  issuedAt: string | null;
  reference: string | null;
}

/** Counts up within the transaction of the publication, so that one that is given up leaves no gap; writes take turns (write-in-one-transaction). */
async function nextNumber(year: number): Promise<number> {
  const counters = strapi.db.query(REFERENCE_COUNTER);
  const counter: { id: number; last: number } | null = await counters.findOne({ where: { year } });
  const last = (counter?.last ?? 0) + 1;
  if (counter) await counters.update({ where: { id: counter.id }, data: { last } });
  else await counters.create({ data: { year, last } });
  return last;
}
