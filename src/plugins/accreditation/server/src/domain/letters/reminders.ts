import type { Instant } from '../time/instant';
import { HOUR, windowClosesAt } from '../time/instant';
import type { Application } from '../workflow/application';
import type { Facts } from '../workflow/facts';
import type { LetterKind } from './kinds';

const REMINDERS: readonly LetterKind[] = ['draftReminder', 'informationReminder', 'hearingReminder', 'appealReminder'];

/** Whether a letter reminds of something, and is pointless once it is no longer so. */
export function isReminder(kind: LetterKind): boolean {
  return REMINDERS.includes(kind);
}

/** Somebody who is reminded has known for this long: who was just told is left in peace. */
const KNOWN_FOR = 24 * HOUR;

/** What runs out, since when its reader knows, and how long before its end they are reminded. */
export interface Running {
  readonly kind: LetterKind;
  readonly knownSince: Instant | null;
  readonly closesAt: Instant | null;
  readonly lead: number;
}

/**
 * The date that runs for an applicant in the state that the dossier is in, or null.
 * @param openedAt when the dossier was opened: an applicant knows of the closing since then
 */
export function runningDate(application: Application, { campaign, windowStartsAt }: Pick<Facts, 'campaign' | 'windowStartsAt'>, openedAt: Instant): Running | null {
  const beforeEnd = (closesAt: Instant | null) => (closesAt === null ? null : Math.min(closesAt, campaign.endsAt));
  const runs = (kind: LetterKind, closesAt: Instant | null) => ({ kind, knownSince: windowStartsAt, closesAt: beforeEnd(closesAt), lead: 24 * HOUR });
  switch (application.state) {
    case 'DRAFT':
      return { kind: 'draftReminder', knownSince: openedAt, closesAt: beforeEnd(Math.max(campaign.closesAt, application.lateUntil ?? 0)), lead: 72 * HOUR };
    case 'INFORMATION_REQUESTED':
      return runs('informationReminder', application.informationDueAt);
    case 'HEARING':
      return runs('hearingReminder', windowClosesAt(windowStartsAt, campaign.hearingHours));
    case 'REJECTED':
    case 'REVOKED':
      return application.appealedAt === null ? runs('appealReminder', windowClosesAt(windowStartsAt, campaign.appealHours)) : null;
    default:
      return null;
  }
}

/** The reminder that is due now, or null. A date that has passed is not reminded of, nor one that nobody was told of. */
export function dueReminder(running: Running | null, now: Instant): LetterKind | null {
  if (running === null || running.knownSince === null || running.closesAt === null) return null;
  const isNear = now >= Math.max(running.closesAt - running.lead, running.knownSince + KNOWN_FOR);
  return isNear && now < running.closesAt ? running.kind : null;
}
