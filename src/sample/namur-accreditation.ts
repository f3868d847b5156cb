import type { Core } from '@strapi/strapi';
import { playScenes } from '@summit-pressroom/accreditation/sample';
import seed from '../../database/seeds/namur-2021/accreditation.json';
import { EVENT } from '../content/uids';
import { sampleDocumentId } from './document-id';
import { NAMUR_2021 } from './namur-2021';
import { OFFICERS } from './officers';
import { sceneStartingAt } from './rehearsal/scenes';

const CAMPAIGN = 'plugin::accreditation.campaign';

/**
 * Makes the accreditation campaign of Namur 2021, long over, with the few invented dossiers that expired with it. All of it, or nothing.
 * @returns whether there was anything to make
 */
export async function loadNamurAccreditation(strapi: Core.Strapi): Promise<boolean> {
  const { event, sessions, slug, ...campaign } = seed.campaign;
  if (await strapi.documents(CAMPAIGN).findFirst({ filters: { slug } })) return false;
  const idOf = (key: string) => sampleDocumentId(NAMUR_2021.name, EVENT, key);
  await strapi.db.transaction(async () => {
    const data = { ...campaign, slug, event: idOf(event), sessions: sessions.map(idOf) };
    const { documentId } = await strapi.documents(CAMPAIGN).create({ data: data as never }); // dates and links as an editor's form sends them
    const scenes = seed.dossiers.map(({ startedAt, ...journalist }, serial) => sceneStartingAt(journalist, new Date(startedAt).getTime(), serial));
    await playScenes(strapi, documentId, scenes, OFFICERS);
  });
  return true;
}
