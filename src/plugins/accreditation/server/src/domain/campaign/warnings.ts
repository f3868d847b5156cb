import type { Instant } from '../time/instant';
import { hasPassed } from '../time/instant';
import type { Category, DocumentKind } from '../vocabulary';
import type { CampaignPlan, CategoryPlan } from './plan';
import { categoryIn, newlyRequired } from './plan';
import { phaseAt } from './phase';
import type { CampaignStanding } from './standing';

/** Ways in which a change of a campaign hurts somebody who relied on it. None is forbidden: whoever goes on says that they know. */
export const WARNINGS = [
  'endsInThePast',
  'closesInThePast',
  'opensAgainLater',
  'hiddenAgain',
  'capacityBelowHeld',
  'categoryBelowHeld',
  'outletCapBelowHeld',
  'categoryTakenOff',
  'documentNewlyRequired',
  'newlyScreened',
  'hearingShortened',
  'appealShortened',
] as const;
export type WarningName = (typeof WARNINGS)[number];

/** What somebody should know before they save. */
export interface Warning {
  readonly why: WarningName;
  /** The attribute of the campaign that it is about. */
  readonly field: keyof CampaignPlan;
  readonly category: Category | null;
  /** Seats or dossiers that it is about. */
  readonly count: number;
  /** The new number that is too small; null where it is about something else. */
  readonly limit: number | null;
  /** What is newly required: one of these. */
  readonly anyOf: readonly DocumentKind[];
}

/** A campaign before and after a change; what is made anew has no before. */
export interface CampaignChange {
  readonly before: CampaignPlan | null;
  readonly after: CampaignPlan;
  readonly now: Instant;
}

/** Everything that whoever makes a change should know first. What the change leaves as it is, warns of nothing. */
export function warningsOf(change: CampaignChange, standing: CampaignStanding): Warning[] {
  return [...aboutDates(change, standing), ...aboutSeats(change, standing), ...change.after.categories.flatMap((after) => aboutCategory(change, after, standing)), ...aboutTakenOff(change, standing), ...aboutWindows(change, standing)];
}

function aboutDates({ before, after, now }: CampaignChange, { drafts, live }: CampaignStanding): Warning[] {
  const wasPhase = before === null ? null : phaseAt(before, now);
  const phase = phaseAt(after, now);
  const isShut = hasPassed(after.closesAt, now) && !(before !== null && hasPassed(before.closesAt, now));
  return [
    ...(phase === 'ENDED' && wasPhase !== 'ENDED' ? [warning('endsInThePast', 'endsAt', { count: live })] : []),
    ...(phase !== 'ENDED' && isShut ? [warning('closesInThePast', 'closesAt', { count: drafts })] : []),
    ...(wasPhase === 'OPEN' && phase === 'UPCOMING' ? [warning('opensAgainLater', 'opensAt', { count: drafts })] : []),
    ...(hasPassed(before?.announcedAt ?? null, now) && !hasPassed(after.announcedAt, now) ? [warning('hiddenAgain', 'announcedAt', { count: live })] : []),
  ];
}

function aboutSeats({ before, after }: CampaignChange, { held }: CampaignStanding): Warning[] {
  return [
    ...tooSmall(before?.capacity, after.capacity, held.overall).map((sizes) => warning('capacityBelowHeld', 'capacity', sizes)),
    ...tooSmall(before?.mostPerOutlet, after.mostPerOutlet, held.mostByOneOutlet).map((sizes) => warning('outletCapBelowHeld', 'mostPerOutlet', sizes)),
  ];
}

function aboutCategory({ before, after: campaign }: CampaignChange, after: CategoryPlan, standing: CampaignStanding): Warning[] {
  const { category } = after;
  const former = before === null ? undefined : categoryIn(before, category);
  const wasScreened = former?.screening ?? before?.screening ?? true;
  const undecided = standing.undecided.get(category) ?? 0;
  const isNewlyScreened = (after.screening ?? campaign.screening) && !wasScreened;
  return [
    ...tooSmall(former?.capacity, after.capacity, standing.held.perCategory.get(category) ?? 0).map((sizes) => warning('categoryBelowHeld', 'categories', { category, ...sizes })),
    ...newlyRequired(former, after).flatMap(({ anyOf }) => {
      const count = standing.lacking(category, anyOf);
      return count > 0 ? [warning('documentNewlyRequired', 'categories', { category, anyOf, count })] : [];
    }),
    ...(isNewlyScreened && undecided > 0 ? [warning('newlyScreened', 'categories', { category, count: undecided })] : []),
  ];
}

function aboutTakenOff({ before, after }: CampaignChange, { submitted }: CampaignStanding): Warning[] {
  const takenOff = before?.categories.filter(({ category }) => categoryIn(after, category) === undefined) ?? [];
  return takenOff.flatMap(({ category }) => {
    const count = submitted.get(category) ?? 0;
    return count > 0 ? [warning('categoryTakenOff', 'categories', { category, count })] : [];
  });
}

/** Windows are counted from when the applicant was told, by what the campaign says now. */
function aboutWindows({ before, after }: CampaignChange, { hearings, appealable }: CampaignStanding): Warning[] {
  if (before === null) return [];
  return [
    ...(after.hearingHours < before.hearingHours && hearings > 0 ? [warning('hearingShortened', 'hearingHours', { count: hearings, limit: after.hearingHours })] : []),
    ...(after.appealHours < before.appealHours && appealable > 0 ? [warning('appealShortened', 'appealHours', { count: appealable, limit: after.appealHours })] : []),
  ];
}

/** A limit that was changed and is below what is taken. */
function tooSmall(before: number | null | undefined, after: number | null, count: number): { limit: number; count: number }[] {
  return after !== null && after !== before && after < count ? [{ limit: after, count }] : [];
}

function warning(why: WarningName, field: keyof CampaignPlan, about: { count: number } & Partial<Pick<Warning, 'category' | 'limit' | 'anyOf'>>): Warning {
  return { why, field, category: null, limit: null, anyOf: [], ...about };
}

/** What says which warning somebody has seen: the same words about the same numbers. */
export function keyOf({ why, category, count, limit, anyOf }: Warning): string {
  return [why, category ?? '', count, limit ?? '', anyOf.join('|')].join(':');
}
