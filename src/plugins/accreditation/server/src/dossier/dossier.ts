import type { OutletMatch } from '../domain/outlets/match';
import type { Instant } from '../domain/time/instant';
import type { Category, Employment } from '../domain/vocabulary';
import type { PersonId } from '../domain/workflow/actor';
import type { StandingObjection } from '../domain/workflow/application';
import type { HeldDecision } from '../domain/workflow/held-decision';
import type { State } from '../domain/workflow/states';

/** A dossier as its row holds it: instants in milliseconds, lists as lists, everything else as it is. */
export interface Dossier {
  readonly id: number;
  readonly documentId: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly reference: string;
  /** documentId of the campaign. */
  readonly campaign: string;
  readonly state: State;
  readonly version: number;
  readonly category: Category;
  readonly employment: Employment;

  readonly givenName: string | null;
  readonly familyName: string;
  readonly displayName: string | null;
  readonly email: string;
  readonly emailKey: string;
  readonly phone: string | null;
  readonly nationality: string;
  readonly dataKey: string | null;
  readonly identityKey: string | null;
  readonly sealedIdentity: string | null;
  readonly identity: string;
  readonly travelDocumentKey: string | null;
  readonly clearedIdentity: string | null;

  readonly outletName: string;
  readonly outletCountry: string | null;
  readonly outletWebsite: string | null;
  readonly outlet: string | null;
  readonly outletConfirmedBy: PersonId | null;
  readonly outletConfirmedAt: Instant | null;
  readonly proposedOutlet: string | null;
  readonly proposedHow: OutletMatch['how'] | null;

  readonly role: string | null;
  readonly languages: readonly string[] | null;
  readonly sessions: readonly string[] | null;
  readonly equipment: string | null;
  /** Language of letters and refusals. */
  readonly language: string;

  readonly assignee: PersonId | null;
  readonly tags: readonly string[] | null;
  readonly internalNotes: string | null;
  readonly openedBy: PersonId | null;

  readonly submittedAt: Instant | null;
  readonly lateUntil: Instant | null;
  readonly informationDueAt: Instant | null;
  readonly unanswered: boolean | null;
  readonly objectionRaisedAt: Instant | null;
  readonly objectionHearing: StandingObjection['hearing'] | null;
  readonly seatCategory: Category | null;
  readonly seatOutlet: string | null;
  readonly seatSince: Instant | null;
  readonly appealedAt: Instant | null;
  readonly remitted: boolean | null;
  readonly deciders: readonly PersonId[] | null;
  readonly refusers: readonly PersonId[] | null;
  readonly enteredAt: Instant;
  /** When the applicant was told of the state that the dossier is in, where a window runs in it. */
  readonly windowStartsAt: Instant | null;
  /** Decisions whose letters wait, and the last one whose time is over. */
  readonly heldBack: readonly HeldDecision[] | null;

  readonly erasedAt: Instant | null;
  readonly identityErasedAt: Instant | null;
  readonly erasureRequestedAt: Instant | null;
  readonly heldSince: Instant | null;
  readonly heldBy: PersonId | null;
  readonly holdReason: string | null;

  readonly tokenHash: string;
  readonly tokenGeneration: number;
  readonly lastRequest: string | null;
  readonly ledgerEntries: number;
  readonly ledgerHash: string;
}

/** What a writer may change of a dossier. */
export type DossierChanges = Partial<Omit<Dossier, 'id' | 'documentId' | 'createdAt'>>;
