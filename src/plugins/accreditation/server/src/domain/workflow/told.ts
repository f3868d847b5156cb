import type { Instant } from '../time/instant';
import { HOUR } from '../time/instant';
import type { Application } from './application';
import type { State } from './states';

/** In these a window runs for the applicant. It begins when they are told: by a letter that their mail server took, or by opening the dossier. */
export const WINDOW_STATES = ['INFORMATION_REQUESTED', 'HEARING', 'REJECTED', 'REVOKED'] as const satisfies readonly State[];

/** Whether a window runs in this state, and so nothing may lapse before the applicant is told. */
export function hasWindow(state: State): boolean {
  return WINDOW_STATES.some((windowed) => windowed === state);
}

const MOST_LEFT = 24 * HOUR;

/**
 * The due date of a request once its applicant is told. A date is announced before anybody knows when its letter will be read, so who is told late
 * keeps half of the time that was given, though not more than a day; a date is never brought forward.
 * @param askedAt when the office asked
 * @param toldAt when the applicant is told
 */
export function dueOnceTold({ informationDueAt }: Pick<Application, 'informationDueAt'>, askedAt: Instant, toldAt: Instant): Instant | null {
  if (informationDueAt === null) return null;
  const fair = Math.min(MOST_LEFT, (informationDueAt - askedAt) / 2);
  return Math.max(informationDueAt, Math.round(toldAt + fair));
}
