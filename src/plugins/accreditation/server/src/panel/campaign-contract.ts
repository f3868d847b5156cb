import type { Phase } from '../domain/campaign/phase';
import type { WarningName } from '../domain/campaign/warnings';
import type { Category, DocumentKind, Employment } from '../domain/vocabulary';
import type { CategoryRules } from '../campaign/campaign';
import type { CampaignText } from '../services/events/events';
import type { IsoInstant } from './contract';

/** What the desk's server says about campaigns and their waiting lists, as JSON. */

/** Places and how many of them are taken. */
export interface SeatGauge {
  /** Null where there is no limit. */
  readonly capacity: number | null;
  readonly taken: number;
}

export interface CampaignRow {
  readonly documentId: string;
  readonly title: string;
  readonly phase: Phase;
  readonly opensAt: IsoInstant;
  readonly closesAt: IsoInstant;
  readonly endsAt: IsoInstant;
  readonly timeZone: string;
  readonly isAnnounced: boolean;
  readonly seats: SeatGauge;
  readonly dossiers: number;
  readonly waiting: number;
}

export interface CampaignsAnswer {
  readonly rows: readonly CampaignRow[];
  /** Whether the asker may make and change campaigns. */
  readonly maySave: boolean;
}

/** What a campaign is, as its form holds it. */
export interface CampaignForm {
  readonly slug: string | null;
  /** documentId of the event that it is for. */
  readonly event: string | null;
  /** documentIds of the sessions that can be asked for. */
  readonly sessions: readonly string[];
  readonly texts: readonly CampaignText[];
  readonly announcedAt: IsoInstant | null;
  readonly opensAt: IsoInstant | null;
  readonly closesAt: IsoInstant | null;
  readonly decisionsBy: IsoInstant | null;
  readonly endsAt: IsoInstant | null;
  readonly timeZone: string | null;
  readonly capacity: number | null;
  readonly mostPerOutlet: number | null;
  readonly categories: readonly CategoryRules[];
  readonly screening: boolean;
  readonly hearingHours: number | null;
  readonly appealHours: number | null;
  readonly graceMinutes: number | null;
  readonly controller: string | null;
  readonly contact: string | null;
  readonly identityDays: number | null;
  readonly retentionDays: number | null;
  readonly draftDays: number | null;
}

export interface CategoryView extends SeatGauge {
  readonly category: Category;
  readonly requiredDocuments: CategoryRules['requiredDocuments'];
  readonly isScreened: boolean;
  readonly submitted: number;
  readonly waiting: number;
}

export interface CampaignView {
  readonly documentId: string;
  /** What is sent back with a change, so that nobody else's is lost. */
  readonly version: IsoInstant;
  readonly title: string;
  readonly phase: Phase;
  readonly form: CampaignForm;
  readonly seats: SeatGauge;
  /** As many seats as the outlet has that has most. */
  readonly mostByOneOutlet: number;
  readonly categories: readonly CategoryView[];
  readonly sessions: readonly string[];
  readonly event: string | null;
  readonly maySave: boolean;
}

/** What the form of a campaign chooses from. */
export interface CampaignChoices {
  readonly events: readonly { readonly documentId: string; readonly title: string; readonly startsAt: IsoInstant | null; readonly endsAt: IsoInstant | null; readonly timeZone: string | null }[];
  readonly languages: readonly string[];
  readonly categories: readonly Category[];
  readonly documentKinds: readonly DocumentKind[];
  /** What a new campaign begins with. */
  readonly blank: CampaignForm;
}

export interface WarningView {
  /** What is sent back by whoever goes on. */
  readonly key: string;
  readonly why: WarningName;
  readonly field: string;
  /** In the asker's language. */
  readonly message: string;
}

/** What became of a save: the campaign, or what should be known first; then nothing was saved. */
export interface CampaignSaved {
  readonly documentId: string | null;
  readonly warnings: readonly WarningView[];
}

/** Somebody on the waiting list. */
export interface WaitingRow {
  readonly documentId: string;
  readonly version: number;
  readonly reference: string;
  readonly name: string;
  readonly outlet: string;
  readonly country: string | null;
  readonly employment: Employment;
  readonly submittedAt: IsoInstant | null;
  /** Whether the asker may offer them a seat, and why not now: null where nothing stands in the way. */
  readonly mayOffer: boolean;
  readonly whyNot: string | null;
}

export interface WaitingCategory extends SeatGauge {
  readonly category: Category;
  /** Seats that can be given in this category: the campaign may be full before the category is. Null where there is no limit. */
  readonly free: number | null;
  readonly waiting: number;
  /** The first of the list, who has waited longest before the others. */
  readonly first: readonly WaitingRow[];
}

export interface WaitingAnswer {
  readonly categories: readonly WaitingCategory[];
}
