import type { GuardName } from '../../domain/workflow/guards';
import type { TransitionName } from '../../domain/workflow/transitions';
import { transitionNamed } from '../../domain/workflow/transitions';

/** What a guard may have to know beyond the dossier and its campaign; each costs a statement of its own. */
export const TOPICS = ['documents', 'seats'] as const;
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
  passingOverExplained: ['seats'],
  factHappened: [],
  factAfterApproval: [],
};

/** What must be looked up before these transitions can be decided. */
export function topicsOf(transitions: readonly TransitionName[]): ReadonlySet<Topic> {
  return new Set(transitions.flatMap((name) => transitionNamed(name).when ?? []).flatMap((guard) => ASKED_BY[guard]));
}
