import type { Instant } from '../time/instant';
import type { Category, Employment } from '../vocabulary';
import type { PersonId } from './actor';
import type { State } from './states';

/** What the workflow knows of a dossier. It has no id: the same view always gets the same answer. */
export interface Application {
  readonly state: State;
  /** The optimistic lock: it grows by one with each step and each change of the dossier. */
  readonly version: number;
  readonly category: Category;
  readonly employment: Employment;
  /** The outlet in the directory that a person has confirmed; null while nobody has. */
  readonly confirmedOutlet: string | null;
  /** Digest of the identity as it stands (see `identity/`). */
  readonly identity: string;
  /** Digest of the identity that security cleared. It is worth something only while it equals `identity`. */
  readonly clearedIdentity: string | null;
  /** The person of the office who has the applicant's confirmed e-mail, if there is one: nobody decides on themselves. */
  readonly applicant: PersonId | null;
  readonly assignee: PersonId | null;
  /** The first submission; it stays, because the waiting list is ordered by it. */
  readonly submittedAt: Instant | null;
  /** Until when this dossier may be submitted whatever the campaign's own dates. */
  readonly lateUntil: Instant | null;
  /** The running date of a request for information. */
  readonly informationDueAt: Instant | null;
  /** The last request for information ran out without an answer. */
  readonly unanswered: boolean;
  readonly objection: StandingObjection | null;
  readonly seat: Seat | null;
  readonly appealedAt: Instant | null;
  readonly remitted: boolean;
  /** Everyone who decided or objected: none of them may judge an appeal. */
  readonly deciders: readonly PersonId[];
  /** Everyone who rejected or revoked: after a remittal none of them may reject. */
  readonly refusers: readonly PersonId[];
}

/** An objection that nobody has lifted, and how far the applicant has been heard on it. */
export interface StandingObjection {
  readonly raisedAt: Instant;
  readonly hearing: 'OPEN' | 'ANSWERED' | 'CLOSED';
}

/** A seat as it was given. It counts where it was given, even when the dossier names another category or outlet since. */
export interface Seat {
  readonly category: Category;
  /** The outlet it counts for; null for freelancers, who count for themselves, and where no outlet was confirmed. */
  readonly outlet: string | null;
  /** The approval. A later approval of a dossier that kept its seat confirms it and leaves this as it is. */
  readonly since: Instant;
}

/** What a step changes besides state and version. */
export type Changes = Partial<Omit<Application, 'state' | 'version'>>;
