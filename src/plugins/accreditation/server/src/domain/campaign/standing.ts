import type { HeldTotals } from '../seats/held-totals';
import type { Category, DocumentKind } from '../vocabulary';
import type { State } from '../workflow/states';
import { transitionNamed } from '../workflow/transitions';

/** How a campaign stands, as far as a change of it can hurt. */
export interface CampaignStanding {
  readonly held: HeldTotals;
  /** Dossiers that were begun and not submitted. */
  readonly drafts: number;
  /** Dossiers that nobody has closed: the end of the campaign lets them expire. */
  readonly live: number;
  /** Those of them that were submitted, by category. */
  readonly submitted: ReadonlyMap<Category, number>;
  /** Those of them on which nothing is decided for good. */
  readonly undecided: ReadonlyMap<Category, number>;
  /** Those of them that have none of these documents. */
  lacking(category: Category, anyOf: readonly DocumentKind[]): number;
  /** Hearings that are open. */
  readonly hearings: number;
  /** Refusals and revocations that may still be appealed. */
  readonly appealable: number;
}

/** How many dossiers of a campaign there are in one state and category. */
export interface DossierCount {
  readonly category: Category;
  readonly state: State;
  readonly count: number;
}

/** What the end of a campaign lets expire. */
const LIVE = transitionNamed('expire').from;

/** Submitted, and waiting for a decision of the office. */
export const UNDECIDED: readonly State[] = LIVE.filter((state) => state !== 'DRAFT' && state !== 'APPROVED');

/** How a campaign stands, from how many dossiers there are and what seats they hold. */
export function standingOf(counts: readonly DossierCount[], { held, lacking }: Pick<CampaignStanding, 'held' | 'lacking'>): CampaignStanding {
  const inStates = (states: readonly State[]) => counts.filter(({ state }) => states.includes(state));
  return {
    held,
    lacking,
    drafts: total(inStates(['DRAFT'])),
    live: total(inStates(LIVE)),
    submitted: perCategory(inStates([...UNDECIDED, 'APPROVED'])),
    undecided: perCategory(inStates(UNDECIDED)),
    hearings: total(inStates(['HEARING'])),
    appealable: total(inStates(transitionNamed('appeal').from)),
  };
}

const total = (counts: readonly DossierCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);

function perCategory(counts: readonly DossierCount[]): Map<Category, number> {
  const sums = new Map<Category, number>();
  for (const { category, count } of counts) sums.set(category, (sums.get(category) ?? 0) + count);
  return sums;
}
