import { loadSamples } from '../src/sample/load-samples';
import { withStrapi } from './with-strapi';

/** Loads the sample; what is there already stays as it is. With `--rehearsal`, makes a rehearsal of today beside an older one. */
void withStrapi(async (strapi) => {
  const { items, namurAccreditation, rehearsal } = await loadSamples(strapi, { renew: process.argv.includes('--rehearsal') });
  const made = [items > 0 && `${items} items of the Namur summit`, namurAccreditation && 'its accreditation campaign', rehearsal && 'the rehearsal of today'].filter(Boolean);
  console.log(made.length === 0 ? 'The sample is there already; nothing was changed.' : `Loaded: ${made.join(', ')}.`);
});
