import { refuse } from '../refusal';
import type { Guard, InputGuard } from './guard';

/** Where the campaign screens: the identity as it stands now is the one that was cleared. */
export const screeningCleared: Guard = ({ application, facts }) => {
  if (!facts.campaign.screens || application.clearedIdentity === application.identity) return null;
  return refuse(application.clearedIdentity === null ? 'neverCleared' : 'identityChangedSinceClearance');
};

/** Security has nothing against it, or has withdrawn what it had. */
export const noStandingObjection: Guard = ({ application }) =>
  application.objection === null ? null : refuse('objectionStands');

/** The applicant was heard on the objection that stands, or let the window pass. */
export const hearingHeld: Guard = ({ application }) =>
  application.objection !== null && application.objection.hearing !== 'OPEN' ? null : refuse('nothingHeard');

/**
 * Security is a ground for a rejection only after a hearing on an objection that still stands: one that security itself has lifted is no
 * ground for anything (Segalov: reasons and a chance to answer before a refusal on police advice).
 */
export const securityGroundsHeard: InputGuard = (petition) => {
  if (petition.input.reason !== 'SECURITY' || hearingHeld(petition) === null) return null;
  return refuse('nothingHeard', 'reason');
};

/**
 * An approval that stands is taken back by revoking it, with a fact of its own. A rejection, which needs no fact, undoes it only where the
 * applicant was heard on an objection that security maintains.
 */
export const approvalHeard: Guard = (situation) =>
  situation.application.seat === null || hearingHeld(situation) === null ? null : refuse('approvalStands');

/** A revocation is never for security: security objects instead, and the applicant is heard. */
export const groundsOtherThanSecurity: InputGuard = ({ input }) =>
  input.reason === 'SECURITY' ? refuse('securityMustObject', 'reason') : null;
