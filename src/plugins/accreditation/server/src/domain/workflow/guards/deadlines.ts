import { phaseAt } from '../../campaign/phase';
import { hasPassed, windowClosesAt } from '../../time/instant';
import { refuse } from '../refusal';
import type { Situation } from '../situation';
import type { Guard } from './guard';

/** A first submission needs an open campaign, or a later date of the dossier's own; an answer to a request needs the request's date. */
export const beforeDeadline: Guard = ({ application, facts }) => {
  if (application.state === 'INFORMATION_REQUESTED') {
    return isRequestOver({ application, facts }) ? refuse('requestRanOut') : null;
  }
  const isLateButAllowed = application.lateUntil !== null && !hasPassed(application.lateUntil, facts.now);
  return phaseAt(facts.campaign, facts.now) === 'OPEN' || isLateButAllowed ? null : refuse('campaignNotOpen');
};

/** The campaign is not over. Where it is, what is reopened or approved would expire in the same breath. */
export const beforeEnd: Guard = (situation) => (isOver(situation) ? refuse('campaignOver') : null);

/** The applicant can still be heard. */
export const withinHearingWindow: Guard = (situation) => (isHearingOver(situation) ? refuse('hearingRanOut') : null);

/** The date of a request for information has passed: the clock may take the dossier back. */
export const requestOverdue: Guard = (situation) => (isRequestOver(situation) ? null : refuse('notDueYet'));

/** The hearing's window has passed: the clock may close it. */
export const hearingOverdue: Guard = (situation) => (isHearingOver(situation) ? null : refuse('notDueYet'));

/** The campaign is over: the clock may let the dossier expire. */
export const campaignEnded: Guard = (situation) => (isOver(situation) ? null : refuse('notDueYet'));

function isOver({ facts }: Situation): boolean {
  return phaseAt(facts.campaign, facts.now) === 'ENDED';
}

/** A date of which nobody was told runs out for nobody. */
function isRequestOver({ application, facts }: Pick<Situation, 'application' | 'facts'>): boolean {
  return facts.windowStartsAt !== null && hasPassed(application.informationDueAt, facts.now);
}

function isHearingOver({ facts }: Situation): boolean {
  return hasPassed(windowClosesAt(facts.windowStartsAt, facts.campaign.hearingHours), facts.now);
}
