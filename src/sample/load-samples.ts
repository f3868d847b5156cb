import type { Core } from '@strapi/strapi';
import { loadDataSet } from './load-data-set';
import { loadNamurAccreditation } from './namur-accreditation';
import { NAMUR_2021 } from './namur-2021';
import { loadRehearsal } from './rehearsal/load-rehearsal';

/** What was made of each part of the sample. */
export interface LoadedSamples {
  /** How many items of the Namur summit. */
  items: number;
  namurAccreditation: boolean;
  rehearsal: boolean;
}

/** Loads everything that shows the product at work: the Namur summit, its accreditation, and the rehearsal. What is there stays as people made it. */
export async function loadSamples(strapi: Core.Strapi, options: { renew?: boolean } = {}): Promise<LoadedSamples> {
  const items = await loadDataSet(strapi, NAMUR_2021);
  const namurAccreditation = await loadNamurAccreditation(strapi);
  const rehearsal = await loadRehearsal(strapi, options);
  return { items, namurAccreditation, rehearsal };
}
