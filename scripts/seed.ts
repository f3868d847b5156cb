import { loadDataSet } from '../src/sample/load-data-set';
import { NAMUR_2021 } from '../src/sample/namur-2021';
import { withStrapi } from './with-strapi';

/** Loads the sample summit; what is there already stays as it is. */
void withStrapi(async (strapi) => {
  const made = await loadDataSet(strapi, NAMUR_2021);
  console.log(made === 0 ? 'The sample summit is there already; nothing was changed.' : `The sample summit is loaded: ${made} items.`);
});
