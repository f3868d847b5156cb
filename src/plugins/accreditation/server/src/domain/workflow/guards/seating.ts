import { countsForOutlet, firstFull } from '../../seats/seats-left';
import { refuse } from '../refusal';
import type { Guard, InputGuard } from './guard';

/** What is said where no seat is left. */
export const FULL = {
  overall: 'noSeatInCampaign',
  category: 'noSeatInCategory',
  outlet: 'noSeatForOutlet',
} as const;

/** Where seats per outlet are capped, a person has confirmed which outlet this is. Freelancers count for themselves. */
export const outletConfirmed: Guard = ({ application, facts }) => {
  const isCapped = facts.seats.outlet.capacity !== null && countsForOutlet(application.employment);
  return isCapped && application.confirmedOutlet === null ? refuse('outletUnconfirmed') : null;
};

/** There is a seat: overall, in the category and for the outlet. What the dossier holds already is not asked for again. */
export const seatLeft: Guard = ({ application, facts }) => {
  const full = firstFull(facts.seats, application);
  return full === null ? null : refuse(FULL[full]);
};

/** Who holds a seat does not wait for one: the approval stands until it is taken back in the open. */
export const holdsNoSeat: Guard = ({ application }) => (application.seat === null ? null : refuse('seatHeldAlready'));

/** Passing over someone who waits longer in the same category is explained, to the applicant or for the office. */
export const passingOverExplained: InputGuard = ({ application, facts, input }) => {
  const takesNewSeat = application.seat?.category !== application.category;
  const isExplained = [input.note, input.internalNote].some((words) => (words ?? '').trim() !== '');
  return takesNewSeat && facts.waitingLonger > 0 && !isExplained ? refuse('passingOverUnexplained', 'note') : null;
};
