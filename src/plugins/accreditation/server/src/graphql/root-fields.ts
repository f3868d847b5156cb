import type { Core } from '@strapi/strapi';
import type { Campaign } from '../campaign/campaign';
import type { Campaigns } from '../services/campaigns/campaigns';
import { hasPassed, type Instant } from '../domain/time/instant';
import { AGREEMENT, CAMPAIGN } from '../uids';

const OF_ONE_CALLER = ['accreditationApplications', 'accreditationApplications_connection', 'accreditationLedger', 'accreditationStatistics', 'myAccreditation'];

/**
 * Says whose each answer is, to the plugin graphql-performance where there is one. The list of campaigns is everybody's; it changes with the clock
 * too, when one is announced, opens or closes. Dossiers are their applicants' and the office's.
 */
export function declareRootFields(strapi: Core.Strapi, eventType: string, campaigns: () => Campaigns): void {
  const list = { reads: [CAMPAIGN, AGREEMENT, eventType], changesAt: async (now: Instant) => nextChange(await campaigns().all(), now) };
  const fields = { accreditationCampaigns: list, ...Object.fromEntries(OF_ONE_CALLER.map((name) => [name, 'private'])) };
  strapi.plugin('graphql-performance')?.service('root-fields').declare(fields);
}

/** The next moment at which a campaign is announced, opens, closes or ends; null where none of that is ahead. */
function nextChange(campaigns: readonly Campaign[], now: Instant): Instant | null {
  const moments = campaigns.flatMap(({ announcedAt, opensAt, closesAt, endsAt }) => [announcedAt ?? [], opensAt, closesAt, endsAt].flat());
  const ahead = moments.filter((moment) => !hasPassed(moment, now));
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
