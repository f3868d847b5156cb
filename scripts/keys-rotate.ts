import type { Services } from '@summit-pressroom/accreditation/strapi-server';
import { withStrapi } from './with-strapi';

/** Wraps the keys of all dossiers under the first key of ACCREDITATION_KEYS; afterwards the others can be removed. */
void withStrapi(async (strapi) => {
  const dataKeys: Services['dataKeys'] = strapi.plugin('accreditation').service('dataKeys');
  const count = await dataKeys.rotate();
  console.log(`The keys of ${count} dossiers are wrapped under the first key of ACCREDITATION_KEYS. Once backups made before are gone, the other keys can be removed.`);
});
