import type { Campaign } from '../campaign/campaign';
import { isScreened } from '../campaign/campaign';
import { phaseAt } from '../domain/campaign/phase';
import type { Warning } from '../domain/campaign/warnings';
import { keyOf } from '../domain/campaign/warnings';
import { standingOf } from '../domain/campaign/standing';
import type { CampaignStanding } from '../domain/campaign/standing';
import { heldTotals } from '../domain/seats/held-totals';
import type { Instant } from '../domain/time/instant';
import { hasPassed } from '../domain/time/instant';
import { CATEGORIES } from '../domain/vocabulary';
import type { CampaignCounts } from '../services/campaigns/standings';
import type { CampaignLinks, EventChoice } from '../services/events/events';
import { warningSentence } from '../wording/campaign-warnings';
import type { Language } from '../wording/language';
import { iso, isoOrNull } from './asking';
import type { CampaignChoices, CampaignForm, CampaignRow, CampaignView, CategoryView, WarningView } from './campaign-contract';

const NOTHING: CampaignCounts = { dossiers: [], held: [] };
const NO_LINKS: CampaignLinks = { event: null, sessions: [], texts: [] };

/** A line of the list of campaigns. */
export function campaignRow(campaign: Campaign, { title, counts = NOTHING, now }: { title: string; counts?: CampaignCounts | undefined; now: Instant }): CampaignRow {
  const { documentId, timeZone, opensAt, closesAt, endsAt, announcedAt, capacity } = campaign;
  return {
    ...{ documentId, title, timeZone },
    phase: phaseAt(campaign, now),
    ...{ opensAt: iso(opensAt), closesAt: iso(closesAt), endsAt: iso(endsAt) },
    isAnnounced: hasPassed(announcedAt, now),
    seats: { capacity, taken: heldTotals(counts.held).overall },
    dossiers: sum(counts.dossiers),
    waiting: sum(counts.dossiers.filter(({ state }) => state === 'WAITLISTED')),
  };
}

/** What its page shows beside its form. */
export interface CampaignSurroundings {
  readonly title: string;
  readonly links?: CampaignLinks | undefined;
  readonly counts?: CampaignCounts | undefined;
  /** What events are called, by documentId. */
  readonly titles: ReadonlyMap<string, string>;
  readonly maySave: boolean;
  readonly now: Instant;
}

/** Everything that the page of a campaign shows. */
export function campaignView(campaign: Campaign, { title, links = NO_LINKS, counts = NOTHING, titles, maySave, now }: CampaignSurroundings): CampaignView {
  const standing = standingOf(counts.dossiers, { held: heldTotals(counts.held), lacking: () => 0 });
  const { documentId, updatedAt, capacity } = campaign;
  return {
    ...{ documentId, title, maySave },
    version: iso(updatedAt),
    phase: phaseAt(campaign, now),
    form: formOf(campaign, links),
    seats: { capacity, taken: standing.held.overall },
    mostByOneOutlet: standing.held.mostByOneOutlet,
    categories: categoryViews(campaign, counts, standing),
    sessions: links.sessions.map((session) => titles.get(session) ?? session),
    event: links.event === null ? null : (titles.get(links.event) ?? null),
  };
}

/** Those of the campaign, and any other in which a seat is held since the campaign changed. */
function categoryViews(campaign: Campaign, { dossiers }: CampaignCounts, { held, submitted }: CampaignStanding): CategoryView[] {
  const rulesOf = (category: CategoryView['category']) => campaign.categories.find((rules) => rules.category === category);
  return CATEGORIES.filter((category) => rulesOf(category) !== undefined || held.perCategory.has(category)).map((category) => ({
    category,
    capacity: rulesOf(category)?.capacity ?? null,
    taken: held.perCategory.get(category) ?? 0,
    requiredDocuments: rulesOf(category)?.requiredDocuments ?? [],
    isScreened: isScreened(campaign, category),
    submitted: submitted.get(category) ?? 0,
    waiting: sum(dossiers.filter((one) => one.category === category && one.state === 'WAITLISTED')),
  }));
}

function formOf(campaign: Campaign, { event, sessions, texts }: CampaignLinks): CampaignForm {
  const { slug, timeZone, capacity, mostPerOutlet, categories, screening, hearingHours, appealHours, graceMinutes, controller, contact, identityDays, retentionDays, draftDays } = campaign;
  const { announcedAt, opensAt, closesAt, decisionsBy, endsAt } = campaign;
  return {
    ...{ slug, event, sessions, timeZone, capacity, mostPerOutlet, categories, screening, hearingHours, appealHours, graceMinutes, controller, contact, identityDays, retentionDays, draftDays },
    // Rows of a component have ids of their own.
    texts: texts.map(({ language, title, introduction, privacyNotice, codeOfConduct }) => ({ language, title, introduction, privacyNotice, codeOfConduct })),
    ...{ announcedAt: isoOrNull(announcedAt), opensAt: iso(opensAt), closesAt: iso(closesAt), decisionsBy: isoOrNull(decisionsBy), endsAt: iso(endsAt) },
  };
}

/** What a new campaign begins with: the usual windows, the zone of the latest one, and no dates that nobody chose. */
export const blankCampaign = (languages: readonly string[], timeZone: string | null): CampaignForm => ({
  ...{ slug: null, event: null, sessions: [], timeZone, capacity: null, mostPerOutlet: null, categories: [], screening: true },
  texts: languages.map((language) => ({ language, title: null, introduction: null, privacyNotice: null, codeOfConduct: null })),
  ...{ announcedAt: null, opensAt: null, closesAt: null, decisionsBy: null, endsAt: null },
  ...{ hearingHours: 48, appealHours: 72, graceMinutes: 10, controller: null, contact: null, identityDays: 30, retentionDays: 365, draftDays: 30 },
});

/** An event as the form offers it. */
export function eventChoice({ documentId, title, startsAt, endsAt, timeZone }: EventChoice): CampaignChoices['events'][number] {
  const instant = (date: string | Date | null | undefined) => (date ? new Date(date).toISOString() : null);
  return { documentId, title: title ?? documentId, startsAt: instant(startsAt), endsAt: instant(endsAt), timeZone: timeZone ?? null };
}

/** A warning as it is read. */
export const warningView = (warning: Warning, language: Language): WarningView => ({ key: keyOf(warning), why: warning.why, field: warning.field, message: warningSentence(warning, language) });

const sum = (counts: readonly { readonly count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);
