import type { Instant } from '../time/instant';
import { HOUR } from '../time/instant';

/** How long before its time is over an answer counts as due soon: two working days, enough to write or to call. */
const SOON_HOURS = 48;

/** Until when an answer falls due soon, seen from now. What is due already the clock ends by itself. */
export function dueSoonUntil(now: Instant): Instant {
  return now + SOON_HOURS * HOUR;
}
