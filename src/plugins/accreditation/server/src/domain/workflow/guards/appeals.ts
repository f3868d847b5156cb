import { hasPassed, windowClosesAt } from '../../time/instant';
import { refuse } from '../refusal';
import type { Guard } from './guard';

/** The appeal is the first in the dossier's life. */
export const notAppealedBefore: Guard = ({ application }) =>
  application.appealedAt === null ? null : refuse('appealedBefore');

/** The applicant can still appeal. */
export const withinAppealWindow: Guard = ({ facts }) =>
  hasPassed(windowClosesAt(facts.windowStartsAt, facts.campaign.appealHours), facts.now) ? refuse('appealRanOut') : null;
