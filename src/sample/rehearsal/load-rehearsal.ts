import type { Core } from '@strapi/strapi';
import { playScenes } from '@summit-pressroom/accreditation/sample';
import dossiers from '../../../database/seeds/rehearsal/dossiers.json';
import outlets from '../../../database/seeds/rehearsal/outlets.json';
import texts from '../../../database/seeds/rehearsal/texts.json';
import { EVENT } from '../../content/uids';
import { sampleDocumentId } from '../document-id';
import { loadDataSet, type DataSet } from '../load-data-set';
import { OFFICERS } from '../officers';
import { sceneEndingAt } from './scenes';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CAMPAIGN = 'plugin::accreditation.campaign';
const OUTLET = 'plugin::accreditation.outlet';

interface Rehearsal {
  /** The day it was made, which is part of its addresses. */
  day: string;
  /** documentId of its campaign. */
  campaign: string;
}

const MARK = { type: 'core', name: 'summit-pressroom', key: 'rehearsal' } as const;

/**
 * Makes the rehearsal of a day: an event thirty days later, an open campaign for it, and dossiers in every state that an open campaign knows. All of
 * it, or nothing.
 * @param options.renew makes one of today beside an older one, whose campaign is taken off the list
 * @returns whether there was anything to make
 */
export async function loadRehearsal(strapi: Core.Strapi, { now = Date.now(), renew = false } = {}): Promise<boolean> {
  const former = (await strapi.store(MARK).get({})) as Rehearsal | null; // only this function writes the mark
  const day = new Date(now).toISOString().slice(0, 10);
  if (former && (!renew || former.day === day)) return false;
  await strapi.db.transaction(async () => {
    if (former) await strapi.documents(CAMPAIGN).update({ documentId: former.campaign, data: { announcedAt: null } as never }); // Strapi's types leave out that a date can be emptied
    await enterOutlets(strapi);
    const campaign = await makeCampaign(strapi, { day, now });
    const scenes = dossiers.map((dossier, serial) => sceneEndingAt(dossier, now - dossier.endedHoursAgo * HOUR, { now, serial }));
    await playScenes(strapi, campaign, scenes, OFFICERS);
    await strapi.store(MARK).set({ value: { day, campaign } satisfies Rehearsal });
  });
  return true;
}

async function enterOutlets(strapi: Core.Strapi): Promise<void> {
  for (const outlet of outlets) {
    const known = await strapi.documents(OUTLET).findFirst({ filters: { name: outlet.name } });
    if (!known) await strapi.documents(OUTLET).create({ data: outlet as never }); // the seed's kinds are the schema's
  }
}

async function makeCampaign(strapi: Core.Strapi, { day, now }: { day: string; now: number }): Promise<string> {
  const events = eventsOf(day, now);
  await loadDataSet(strapi, events);
  const idOf = (key: string) => sampleDocumentId(events.name, EVENT, key);
  const at = (days: number) => new Date(now + days * DAY).toISOString();
  const data = {
    slug: `rehearsal-${day}`,
    event: idOf('rehearsal'),
    sessions: [idOf('press-conference')],
    texts: texts.campaign,
    letters: texts.letters,
    ...{ announcedAt: at(-21), opensAt: at(-20), closesAt: at(20), decisionsBy: at(25) },
    capacity: 60,
    mostPerOutlet: null,
    categories: [
      { category: 'PRINT', capacity: 20, screening: false },
      { category: 'RADIO', capacity: 10 },
      { category: 'TELEVISION', capacity: 15 },
      { category: 'PHOTOGRAPHER', requiredDocuments: [{ anyOf: ['LETTER_OF_ASSIGNMENT'] }, { anyOf: ['PRESS_CARD', 'PROOF_OF_EMPLOYMENT'] }, { anyOf: ['PORTRAIT'] }] },
      { category: 'ONLINE', requiredDocuments: [{ anyOf: ['LETTER_OF_ASSIGNMENT'] }, { anyOf: ['WORK_SAMPLE'] }] },
    ],
    ...{ screening: true, hearingHours: 48, appealHours: 72, graceMinutes: 10, controller: 'Summit Pressroom (sample)', contact: 'press@pressroom.example', identityDays: 30, retentionDays: 90, draftDays: 14 },
  };
  const { documentId } = await strapi.documents(CAMPAIGN).create({ data: data as never }); // dates and links as an editor's form sends them
  return documentId;
}

/** The rehearsal's event and its press conference, thirty days from now, with the day in their addresses. */
function eventsOf(day: string, now: number): DataSet {
  const at = (days: number, hours = 0) => new Date(Math.floor(now / DAY) * DAY + days * DAY + hours * HOUR).toISOString();
  const inLanguages = (worded: Record<string, { title: string; slug: string }>) =>
    Object.fromEntries(Object.entries(worded).map(([language, text]) => [language, { ...text, slug: `${text.slug}-${day}`, venue: texts.venue }]));
  return {
    name: `rehearsal-${day}`,
    content: [
      {
        uid: EVENT,
        entries: [
          { key: 'rehearsal', shared: { kind: 'SUMMIT', startsAt: at(30, 8), endsAt: at(32, 16), timeZone: 'Europe/Brussels', pressAccess: 'ACCREDITED' }, links: {}, languages: inLanguages(texts.event) },
          {
            key: 'press-conference',
            shared: { kind: 'PRESS_CONFERENCE', startsAt: at(30, 9), endsAt: at(30, 10), timeZone: 'Europe/Brussels', pressAccess: 'ACCREDITED', pressCapacity: 40 },
            links: { parent: 'rehearsal' },
            languages: inLanguages(texts.pressConference),
          },
        ],
      },
    ],
  };
}
