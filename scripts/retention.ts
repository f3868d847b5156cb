import { parseArgs } from 'node:util';
import type { Services } from '@summit-pressroom/accreditation/strapi-server';
import { withStrapi } from './with-strapi';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });

/** Forgets what is due now, as the nightly job does; with `--dry-run` only says what would go. */
void withStrapi(async (strapi) => {
  const retention: Services['retention'] = strapi.plugin('accreditation').service('retention');
  const isDryRun = values['dry-run'];
  const forgotten = isDryRun ? await retention.due() : await retention.run();
  for (const { reference, what, because } of forgotten) console.log(`${reference}  ${what.padEnd(8)}  ${because}`);
  console.log(`${forgotten.length} ${isDryRun ? 'would be forgotten; nothing was changed' : 'forgotten'}.`);
});
