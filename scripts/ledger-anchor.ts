import type { Services } from '@summit-pressroom/accreditation/strapi-server';
import { withStrapi } from './with-strapi';

const [, , file = process.env.ACCREDITATION_ANCHOR_FILE ?? 'exports/ledger-anchors.jsonl'] = process.argv;

/** Appends one digest over all ledgers to a file that is meant to be kept elsewhere than the database. */
void withStrapi(async (strapi) => {
  const anchoring: Services['anchoring'] = strapi.plugin('accreditation').service('anchoring');
  const { at, dossiers } = await anchoring.append(file);
  console.log(`The ledgers of ${dossiers} dossiers are anchored in ${file} as they were on ${at}. Keep a copy elsewhere.`);
});
