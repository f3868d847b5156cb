import type { Capacities } from '../domain/seats/seat-book';
import type { RequiredDocuments } from '../domain/completeness/dossier';
import type { CampaignLetter } from '../domain/letters/check-letters';
import type { Periods } from '../domain/retention/due-forgetting';
import type { Instant } from '../domain/time/instant';
import type { Category } from '../domain/vocabulary';
import type { Campaign as CampaignFacts } from '../domain/workflow/facts';

/** What a campaign offers and asks in one category. */
export interface CategoryRules {
  readonly category: Category;
  /** Seats in this category; null for no cap of its own. */
  readonly capacity: number | null;
  readonly requiredDocuments: readonly RequiredDocuments[];
  /** Whether this category is screened; null for what the campaign says. */
  readonly screening: boolean | null;
}

/** A campaign as its row holds it, without its texts and its links. */
export interface Campaign {
  readonly id: number;
  readonly documentId: string;
  /** When it was last saved: by this, who saves knows whether somebody else did since. */
  readonly updatedAt: Instant;
  readonly slug: string;
  readonly announcedAt: Instant | null;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly decisionsBy: Instant | null;
  readonly endsAt: Instant;
  readonly timeZone: string;
  readonly capacity: number | null;
  readonly mostPerOutlet: number | null;
  readonly categories: readonly CategoryRules[];
  readonly screening: boolean;
  readonly hearingHours: number;
  readonly appealHours: number;
  /** Null in a campaign that is older than the setting. */
  readonly graceMinutes: number | null;
  /** Letters in the campaign's own words. */
  readonly letters: readonly CampaignLetter[] | null;
  readonly controller: string | null;
  readonly contact: string | null;
  /** Days after the end for which papers are kept; null in a campaign that is older than the setting. */
  readonly identityDays: number | null;
  /** … the rest of a dossier … */
  readonly retentionDays: number;
  /** … and drafts that were never submitted. */
  readonly draftDays: number | null;
}

/** A campaign as the workflow's rules see it when they look at a dossier in a category. */
export function campaignFacts(campaign: Campaign, category: Category): CampaignFacts {
  const { opensAt, closesAt, endsAt, timeZone, hearingHours, appealHours } = campaign;
  return { opensAt, closesAt, endsAt, timeZone, screens: isScreened(campaign, category), hearingHours, appealHours };
}

const USUAL_GRACE = 10;

/** For how many minutes a decision's letter waits. */
export function graceOf({ graceMinutes }: Campaign): number {
  return graceMinutes ?? USUAL_GRACE;
}

/** What holds in campaigns that are older than these settings. */
const DEFAULT_DAYS = 30;

/** How long it keeps what. */
export function periodsOf({ endsAt, identityDays, retentionDays, draftDays }: Campaign): Periods {
  return { endsAt, identityDays: identityDays ?? DEFAULT_DAYS, retentionDays, draftDays: draftDays ?? DEFAULT_DAYS };
}

/** How many seats it has. */
export function capacitiesOf({ capacity, categories, mostPerOutlet }: Campaign): Capacities {
  const perCategory = Object.fromEntries(categories.map((rules) => [rules.category, rules.capacity]));
  return { overall: capacity, perCategory, perOutlet: mostPerOutlet };
}

/** Whether security checks who applies in a category. */
export function isScreened(campaign: Campaign, category: Category): boolean {
  return rulesFor(campaign, category)?.screening ?? campaign.screening;
}

/** What it asks and offers in a category; undefined where it does not accredit that category. */
export function rulesFor({ categories }: Campaign, category: Category): CategoryRules | undefined {
  return categories.find((rules) => rules.category === category);
}
