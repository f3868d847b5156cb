import type { Pressroom } from './pressroom';

/** Loads the sample summit into a running press office, as `npm run seed` does; says how many items were made. */
export const loadSample = (pressroom: Pressroom): Promise<number> =>
  pressroom.inside(async (strapi, root) => {
    /* eslint-disable @typescript-eslint/no-require-imports -- this runs in the server's process, from its source */
    const { loadDataSet } = require(`${root}/dist/src/sample/load-data-set`);
    const { NAMUR_2021 } = require(`${root}/dist/src/sample/namur-2021`);
    return loadDataSet(strapi, NAMUR_2021);
  }, process.cwd());

/** Loads all of the sample, with its accreditation and the rehearsal of today, as `npm run seed` does. */
export const loadSamples = (pressroom: Pressroom): Promise<unknown> =>
  pressroom.inside(async (strapi, root) => {
    /* eslint-disable @typescript-eslint/no-require-imports -- this runs in the server's process, from its source */
    const { loadSamples } = require(`${root}/dist/src/sample/load-samples`);
    return loadSamples(strapi);
  }, process.cwd());
