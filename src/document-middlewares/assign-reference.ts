import type { Knex } from 'knex';
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
  // Joins the transaction of the publication (see write-in-one-transaction).
  await strapi.db.transaction(async ({ trx }) => {
    const drafts = await lockDrafts(trx, documentId);
    const issuedAt = drafts.find((draft) => draft.issued_at)?.issued_at;
    if (!issuedAt || drafts.some(({ reference }) => reference)) return;
    const year = referenceYear(new Date(issuedAt), strapi.config.get('pressroom.timeZone'));
    const reference = formatReference(year, await nextNumber(trx, year));
    await strapi.db.query(COMMUNIQUE).updateMany({ where: { documentId }, data: { reference } });
  });
}

interface DraftRow {
  id: number;
  document_id: string;
  issued_at: string | number | null;
  reference: string | null;
  published_at: string | number | null;
}

/** Two language versions published at once take turns here, so that they share one number. SQLite has one writer, and no row locks. */
function lockDrafts(trx: Knex.Transaction, documentId: string): Promise<DraftRow[]> {
  const { tableName } = strapi.db.metadata.get(COMMUNIQUE);
  const drafts = trx<DraftRow>(tableName).select('*').where('document_id', documentId).whereNull('published_at').orderBy('id');
  return strapi.db.dialect.client === 'postgres' ? drafts.forUpdate() : drafts;
}

/** One statement that counts up and locks the year until the publication is stored or given up, which is what leaves no gap. */
async function nextNumber(trx: Knex.Transaction, year: number): Promise<number> {
  const { tableName } = strapi.db.metadata.get(REFERENCE_COUNTER);
  const [counted] = await trx(tableName)
    .insert({ year, last: 1, document_id: `reference-counter-${year}` })
    .onConflict('year')
    .merge({ last: trx.raw('?? + 1', [`${tableName}.last`]) })
    .returning('last');
  return Number(counted.last);
}
