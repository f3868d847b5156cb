import type { Calendar } from '../campaign/phase';
import type { Missing } from '../completeness/missing';
import type { SeatCounts } from '../seats/seats-left';
import type { Instant } from '../time/instant';

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
   * When the window of the state the dossier is in began: the hearing's in HEARING, the appeal's in REJECTED and REVOKED.
   * Until letters exist this is the instant at which the state was entered; null while the letter has not left.
   */
  readonly windowStartsAt: Instant | null;
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
