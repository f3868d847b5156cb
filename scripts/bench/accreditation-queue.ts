import type { Core } from '@strapi/strapi';

export const QUEUE_SIZE = 100_000;

/** As many as are made within the time that a statement has. */
const PORTION = 10_000;

/** Every state that a dossier can be in, more or less as often as in life. */
const STATES = ['SUBMITTED', 'SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'APPROVED', 'APPROVED', 'WAITLISTED', 'REJECTED', 'SCREENING', 'WITHDRAWN'];

/** Fills a campaign's queue. Only reading is measured on it, so the rows are made by the database and have no ledger. */
export async function fillWithDossiers(strapi: Core.Strapi, campaign: string): Promise<void> {
  const template: Record<string, unknown> = await strapi.db.connection('accreditation_applications').whereNotNull('submitted_at').first();
  const own = {
    document_id: "'bench' || lpad(n::text, 19, '0')",
    reference: "'B' || n",
    token_hash: "'bench-' || n",
    campaign: '?',
    outlet_country: "(array['BE','FR','DE','KR','VN'])[1 + n % 5]",
    state: `(array['${STATES.join("','")}'])[1 + n % ${STATES.length}]`,
    family_name: "'Exemple ' || n",
    email_key: "'bench' || n || '@example.org'",
    identity: "'bench-' || n",
    submitted_at: "now() - n * interval '1 second'",
  };
  const columns = Object.keys(template).filter((column) => column !== 'id');
  const values = columns.map((column) => (column in own ? own[column as keyof typeof own] : `t.${column}`)); // the check is beside the cast
  for (let first = 1; first <= QUEUE_SIZE; first += PORTION) {
    await strapi.db.connection.raw(
      `insert into accreditation_applications (${columns.join(', ')}) select ${values.join(', ')} from accreditation_applications t, generate_series(?::integer, ?::integer) n where t.id = ?`,
      [campaign, first, first + PORTION - 1, template.id as number], // ids are numbers
    );
  }
  // As a server does by itself sooner or later.
  await strapi.db.connection.raw('vacuum analyze accreditation_applications');
}
