import type { Instant } from '../time/instant';
import { HOUR, hasPassed } from '../time/instant';
import type { DocumentKind } from '../vocabulary';
import type { State } from '../workflow/states';
import { isFinal } from '../workflow/states';

/** What is forgotten of a dossier: who somebody is by their papers, or everything that says who they are. */
export const FORGETTINGS = ['IDENTITY', 'DOSSIER'] as const;
export type Forgetting = (typeof FORGETTINGS)[number];

/** Why it is. */
export const GROUNDS = ['PERIOD_OVER', 'NEVER_SUBMITTED', 'ASKED_FOR'] as const;
export type ForgettingGround = (typeof GROUNDS)[number];

/** Documents that show who somebody is, and nothing about their work. */
export const IDENTITY_KINDS: readonly DocumentKind[] = ['IDENTITY', 'PORTRAIT'];

/** How long a campaign keeps what, in days after its end. Source: GDPR 5(1)(e); no press office has published periods, so each campaign sets its own. */
export interface Periods {
  readonly endsAt: Instant;
  /** Papers: travel document, date of birth, documents of the kinds above. */
  readonly identityDays: number;
  /** Everything else of a dossier that was submitted. */
  readonly retentionDays: number;
  /** Drafts that were never submitted. */
  readonly draftDays: number;
}

/** What the rule looks at in a dossier. */
export interface Keepsake {
  readonly state: State;
  readonly submittedAt: Instant | null;
  /** When its applicant asked for it to be forgotten. */
  readonly erasureRequestedAt: Instant | null;
  /** A legal hold exempts from everything. */
  readonly heldSince: Instant | null;
  readonly identityErasedAt: Instant | null;
  readonly erasedAt: Instant | null;
}

/** Something that is due to be forgotten. */
export interface Due {
  readonly what: Forgetting;
  readonly because: ForgettingGround;
}

/** What is due to be forgotten of a dossier at an instant; null for nothing. */
export function dueForgetting(dossier: Keepsake, periods: Periods, now: Instant): Due | null {
  if (dossier.erasedAt !== null || dossier.heldSince !== null) return null;
  if (dossier.erasureRequestedAt !== null && isSettled(dossier.state)) return { what: 'DOSSIER', because: 'ASKED_FOR' };
  if (hasPassed(keptUntil(dossier, periods), now)) return { what: 'DOSSIER', because: dossier.submittedAt === null ? 'NEVER_SUBMITTED' : 'PERIOD_OVER' };
  const isIdentityOver = dossier.identityErasedAt === null && hasPassed(identityKeptUntil(periods), now);
  return isIdentityOver ? { what: 'IDENTITY', because: 'PERIOD_OVER' } : null;
}

/** Until when everything personal in a dossier is kept. */
export function keptUntil({ submittedAt }: Pick<Keepsake, 'submittedAt'>, { endsAt, retentionDays, draftDays }: Periods): Instant {
  return endsAt + (submittedAt === null ? draftDays : retentionDays) * DAY;
}

/** Until when papers are kept: never longer than the dossier. */
export function identityKeptUntil({ endsAt, identityDays }: Periods): Instant {
  return endsAt + identityDays * DAY;
}

const DAY = 24 * HOUR;

/** Nobody works on it any more. A refused dossier is among them: whoever asks to be forgotten does not appeal. */
function isSettled(state: State): boolean {
  return isFinal(state) || state === 'REJECTED' || state === 'REVOKED';
}
