import type { Campaign } from '../campaign/campaign';
import { phaseAt } from '../domain/campaign/phase';
import type { Instant } from '../domain/time/instant';
import type { Events } from '../services/events/events';
import type { Language } from '../wording/language';
import type { CampaignOption } from './contract';

/** A campaign as the desk names it. */
export async function campaignOption(campaign: Campaign, { events, language, now }: { events: Events; language: Language; now: Instant }): Promise<CampaignOption> {
  const { documentId, timeZone } = campaign;
  return { documentId, timeZone, title: await events.titleOf(campaign, language), phase: phaseAt(campaign, now) };
}

/** Those that are under way first, the latest to end before the others. */
export const byUrgency = (a: Campaign, b: Campaign): number => b.endsAt - a.endsAt;
