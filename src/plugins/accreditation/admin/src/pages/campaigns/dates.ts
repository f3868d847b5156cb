import type { CampaignForm } from '../../api/contract';

/** The dates of a campaign in the order in which they come. */
export const DATES = ['announcedAt', 'opensAt', 'closesAt', 'decisionsBy', 'endsAt'] as const satisfies readonly (keyof CampaignForm)[];
