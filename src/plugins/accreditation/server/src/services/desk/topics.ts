import type { GuardName } from '../../domain/workflow/guards';
import { isWorldGuard } from '../../domain/workflow/guards';
import type { TransitionName } from '../../domain/workflow/transitions';
import { transitionNamed } from '../../domain/workflow/transitions';

/** What a guard may have to know beyond the dossier and its campaign; each costs a statement of its own. */
export const TOPICS = ['documents', 'seats', 'waiting'] as const;
export type Topic = (typeof TOPICS)[number];

/** Which guard asks about what. The record is total: a new guard says what it needs to know before it compiles. */
const ASKED_BY: Readonly<Record<GuardName, readonly Topic[]>> = {
  dossierComplete: ['documents'],
  beforeDeadline: [],
  beforeEnd: [],
  withinHearingWindow: [],
  withinAppealWindow: [],
  requestOverdue: [],
  hearingOverdue: [],
  campaignEnded: [],
  screeningCleared: [],
  noStandingObjection: [],
  hearingHeld: [],
  approvalHeard: [],
  notOwnDossier: [],
  tookNoPartBefore: [],
  otherPersonAfterRemittal: [],
  outletConfirmed: ['seats'],
  seatLeft: ['seats'],
  holdsNoSeat: [],
  notAppealedBefore: [],
  dueDateAhead: [],
  dueDateBeforeEnd: [],
  dueDateNotBroughtForward: [],
  securityGroundsHeard: [],
  groundsOtherThanSecurity: [],
  passingOverExplained: ['waiting'],
  factHappened: [],
  factAfterApproval: [],
};

/** What must be looked up before these transitions can be decided. */
export function topicsOf(transitions: readonly TransitionName[]): ReadonlySet<Topic> {
  return topicsOfGuards(transitions, () => true);
}

/** What must be looked up to tell whether these transitions are on offer: what depends on the actor's words is not asked yet. */
export function topicsOnOffer(transitions: readonly TransitionName[]): ReadonlySet<Topic> {
  return topicsOfGuards(transitions, isWorldGuard);
}

function topicsOfGuards(transitions: readonly TransitionName[], isAsked: (guard: GuardName) => boolean): ReadonlySet<Topic> {
  const guards = transitions.flatMap((name) => transitionNamed(name).when ?? []);
  return new Set(guards.filter(isAsked).flatMap((guard) => ASKED_BY[guard]));
}
