import type { Instant } from '../time/instant';
import { hasPassed } from '../time/instant';

/** Where a campaign stands by the clock. It is never stored, so that no job can be late with it. */
export const PHASES = ['UPCOMING', 'OPEN', 'CLOSED', 'ENDED'] as const;
export type Phase = (typeof PHASES)[number];

/** The three moments that make a campaign's phases. */
export interface Calendar {
  /** Applications are taken from here. */
  readonly opensAt: Instant;
  /** Applications are no longer taken from here. */
  readonly closesAt: Instant;
  /** The campaign is over from here: dossiers expire. */
  readonly endsAt: Instant;
}

/** The phase at a moment. The end is asked first: a campaign whose end was brought forward is over, even before it closed. */
export function phaseAt(calendar: Calendar, now: Instant): Phase {
  if (hasPassed(calendar.endsAt, now)) return 'ENDED';
  if (hasPassed(calendar.closesAt, now)) return 'CLOSED';
  return hasPassed(calendar.opensAt, now) ? 'OPEN' : 'UPCOMING';
}
