import { hasPassed } from '../../time/instant';
import { refuse } from '../refusal';
import type { Guard, InputGuard } from './guard';

/** The dossier has all that its category and its campaign ask for. The refusal names the first thing it lacks. */
export const dossierComplete: Guard = ({ facts }) => {
  const [first] = facts.missing;
  return first === undefined ? null : refuse('dossierIncomplete', first.field);
};

/** The date of a request lies in the future. */
export const dueDateAhead: InputGuard = ({ facts, input }) =>
  hasPassed(input.dueAt ?? null, facts.now) ? refuse('dueDateNotAhead', 'dueAt') : null;

/** The date of a request lies before the campaign's end. */
export const dueDateBeforeEnd: InputGuard = ({ facts, input }) =>
  hasPassed(facts.campaign.endsAt, input.dueAt ?? facts.now) ? refuse('dueDateAfterEnd', 'dueAt') : null;

/** A running date is only ever moved later: what the applicant was told stays true. */
export const dueDateNotBroughtForward: InputGuard = ({ application, input }) => {
  const running = application.informationDueAt;
  const isEarlier = running !== null && (input.dueAt ?? running) < running;
  return isEarlier ? refuse('dueDateBroughtForward', 'dueAt') : null;
};
