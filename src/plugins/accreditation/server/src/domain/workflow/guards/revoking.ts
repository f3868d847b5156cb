import { dayIn } from '../../time/calendar-day';
import { refuse } from '../refusal';
import type { InputGuard } from './guard';

/** A fact has happened: its day is not later than today where the campaign is. */
export const factHappened: InputGuard = ({ facts, input }) => {
  const today = dayIn(facts.campaign.timeZone, facts.now);
  return (input.factDate ?? today) > today ? refuse('factInFuture', 'factDate') : null;
};

/**
 * A favourable act is withdrawn only for what came after it (Berlin Administrative Court on the G20 of 2017): a fact on or after the day of
 * the approval, where the campaign is. With FALSE_STATEMENT the day given is the one on which the office learned of it.
 */
export const factAfterApproval: InputGuard = ({ application, facts, input }) => {
  if (application.seat === null) return null;
  const approvedOn = dayIn(facts.campaign.timeZone, application.seat.since);
  return (input.factDate ?? approvedOn) < approvedOn ? refuse('factBeforeApproval', 'factDate') : null;
};
