import type { Campaign } from '../campaign/campaign';
import { capacitiesOf } from '../campaign/campaign';
import type { Caller } from '../dossier/caller';
import type { Dossier } from '../dossier/dossier';
import { heldTotals } from '../domain/seats/held-totals';
import { freeIn } from '../domain/seats/seats-left';
import type { Category } from '../domain/vocabulary';
import { CATEGORIES } from '../domain/vocabulary';
import type { Services } from '../services/compose';
import { sliceOf } from '../services/queue/page';
import type { Reading } from '../services/readings';
import type { Language } from '../wording/language';
import { refusalSentence } from '../wording/sentences';
import { isoOrNull } from './asking';
import type { WaitingAnswer, WaitingCategory, WaitingRow } from './campaign-contract';
import { nameOf } from './queue-rows';

/** As many of a category as are shown; the queue has them all. */
const FIRST = 20;

/** First come, first served; where two came at once, by reference (`comparePlaces`). */
const ORDER = [
  { column: 'submitted_at', order: 'asc', nulls: 'last' },
  { column: 'reference', order: 'asc', nulls: 'last' },
] as const;

/** Who waits for a seat in a campaign, by category and in order, and the seats that can be given. */
export function createWaitingView({ campaigns, queue, readings }: Pick<Services, 'campaigns' | 'queue' | 'readings'>) {
  return async (campaign: Campaign, { caller, language }: { caller: Caller; language: Language }): Promise<WaitingAnswer> => {
    const { dossiers: counts, held } = (await campaigns.countsIn([campaign.documentId])).get(campaign.documentId) ?? { dossiers: [], held: [] };
    const waitingIn = (category: Category) => counts.find((one) => one.category === category && one.state === 'WAITLISTED')?.count ?? 0;
    const { overall, perCategory } = capacitiesOf(campaign);
    const taken = heldTotals(held);
    const categories: WaitingCategory[] = [];
    for (const category of CATEGORIES.filter((name) => waitingIn(name) > 0)) {
      const seats = { capacity: perCategory[category] ?? null, taken: taken.perCategory.get(category) ?? 0 };
      const free = freeIn({ overall: { capacity: overall, taken: taken.overall }, category: seats });
      categories.push({ category, ...seats, free, waiting: waitingIn(category), first: await firstOf(campaign, category, { caller, language }) });
    }
    return { categories };
  };

  async function firstOf({ documentId }: Campaign, category: Category, { caller, language }: { caller: Caller; language: Language }): Promise<WaitingRow[]> {
    const filters = { campaign: { documentId: { eq: documentId } }, state: { eq: 'WAITLISTED' }, category: { eq: category } } as const;
    const dossiers = await queue.list({ caller, filters, order: ORDER, slice: sliceOf({ limit: FIRST }) });
    const read = await readings.read(dossiers, caller);
    return dossiers.map((dossier, index) => waitingRow(dossier, read[index], language));
  }
}

function waitingRow(dossier: Dossier, reading: Reading | undefined, language: Language): WaitingRow {
  const { documentId, version, reference, outletName, outletCountry, employment, submittedAt } = dossier;
  const offer = reading?.moves.find(({ transition }) => transition === 'approve');
  return {
    ...{ documentId, version, reference, employment, outlet: outletName, country: outletCountry },
    name: nameOf(dossier),
    submittedAt: isoOrNull(submittedAt),
    mayOffer: offer !== undefined,
    whyNot: offer?.hindrance ? refusalSentence(offer.hindrance, language) : null,
  };
}
