import * as appeals from './appeals';
import * as deadlines from './deadlines';
import * as fourEyes from './four-eyes';
import type { Guard, InputGuard } from './guard';
import * as information from './information';
import * as revoking from './revoking';
import * as seating from './seating';
import * as security from './security';

/** Conditions on the world. With the state and the role they decide which transitions are on offer. */
export const GUARDS = {
  dossierComplete: information.dossierComplete,
  beforeDeadline: deadlines.beforeDeadline,
  beforeEnd: deadlines.beforeEnd,
  withinHearingWindow: deadlines.withinHearingWindow,
  withinAppealWindow: appeals.withinAppealWindow,
  requestOverdue: deadlines.requestOverdue,
  hearingOverdue: deadlines.hearingOverdue,
  campaignEnded: deadlines.campaignEnded,
  screeningCleared: security.screeningCleared,
  noStandingObjection: security.noStandingObjection,
  hearingHeld: security.hearingHeld,
  approvalHeard: security.approvalHeard,
  notOwnDossier: fourEyes.notOwnDossier,
  tookNoPartBefore: fourEyes.tookNoPartBefore,
  otherPersonAfterRemittal: fourEyes.otherPersonAfterRemittal,
  outletConfirmed: seating.outletConfirmed,
  seatLeft: seating.seatLeft,
  holdsNoSeat: seating.holdsNoSeat,
  notAppealedBefore: appeals.notAppealedBefore,
} as const satisfies Record<string, Guard>;

/** Conditions on what the actor said. They are asked only when a command is there. */
export const INPUT_GUARDS = {
  dueDateAhead: information.dueDateAhead,
  dueDateBeforeEnd: information.dueDateBeforeEnd,
  dueDateNotBroughtForward: information.dueDateNotBroughtForward,
  securityGroundsHeard: security.securityGroundsHeard,
  groundsOtherThanSecurity: security.groundsOtherThanSecurity,
  passingOverExplained: seating.passingOverExplained,
  factHappened: revoking.factHappened,
  factAfterApproval: revoking.factAfterApproval,
} as const satisfies Record<string, InputGuard>;

export type WorldGuardName = keyof typeof GUARDS;
export type InputGuardName = keyof typeof INPUT_GUARDS;
export type GuardName = WorldGuardName | InputGuardName;

/** Whether a condition can be asked before anybody has said anything. */
export function isWorldGuard(name: GuardName): name is WorldGuardName {
  return name in GUARDS;
}
