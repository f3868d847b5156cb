import type { Calendar } from '../campaign/phase';
import type { Missing } from '../completeness/missing';
import type { SeatCounts } from '../seats/seats-left';
import type { Instant } from '../time/instant';
import type { HeldDecision } from './held-decision';

/** What the world is like when a command is decided. The service reads it in the transaction that also writes. */
export interface Facts {
  readonly now: Instant;
  readonly campaign: Campaign;
  /** What the dossier still lacks, as `completeness/` finds it. */
  readonly missing: readonly Missing[];
  /** Seats taken and to be had: in the campaign, in this dossier's category and in its confirmed outlet. */
  readonly seats: SeatCounts;
  /** How many wait in the same category since an earlier first submission than this dossier's (see `seats/`). */
  readonly waitingLonger: number;
  /**
   * When the applicant was told of a request, a hearing or a decision against them, and its window began; null while they have not been told, and
   * then nothing runs out.
   */
  readonly windowStartsAt: Instant | null;
  /** A decision that the applicant is not shown yet. */
  readonly heldBack: HeldDecision | null;
}

/** What the workflow asks of a campaign. */
export interface Campaign extends Calendar {
  /** IANA name of the zone in which the campaign's days are counted. */
  readonly timeZone: string;
  /** Whether nobody is approved without a clearance. */
  readonly screens: boolean;
  readonly hearingHours: number;
  readonly appealHours: number;
}
