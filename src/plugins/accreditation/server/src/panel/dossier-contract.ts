import type { Likeness } from '../domain/duplicates/likeness';
import type { WrittenField } from '../domain/answer/written';
import type { Category, Employment } from '../domain/vocabulary';
import type { State } from '../domain/workflow/states';
import type { DocumentView, IsoInstant } from './contract';

/** What the page of a dossier shows beside the dossier itself, and how one is opened. */

/** Another dossier of the campaign that may be the same person's. */
export interface DuplicateView {
  readonly documentId: string;
  readonly reference: string;
  readonly state: State;
  readonly name: string;
  readonly outlet: string;
  readonly alike: readonly Likeness[];
  /** Up to 99 in the hundred. */
  readonly score: number;
}

/** What an applicant changed in answer to a request for information. */
export interface AnswerView {
  readonly askedAt: IsoInstant;
  /** Null while the applicant is still at it. */
  readonly answeredAt: IsoInstant | null;
  readonly fields: readonly { readonly field: WrittenField; readonly before: string | null; readonly after: string | null }[];
  /** By kind: what was replaced or removed, and what came. */
  readonly documents: readonly { readonly kind: DocumentView['kind']; readonly before: readonly DocumentView[]; readonly after: readonly DocumentView[] }[];
}

/** That the office opened a dossier for its applicant, and until when it may be submitted whatever the campaign's dates. */
export interface OpenedView {
  /** Null for a program. */
  readonly by: string | null;
  readonly lateUntil: IsoInstant | null;
}

/** Who else has a dossier open, and whether it was changed meanwhile. */
export interface PresenceView {
  /** Names. */
  readonly others: readonly string[];
  readonly version: number;
}

/** What can be chosen when a dossier is opened for somebody. */
export interface OpeningChoices {
  readonly categories: readonly Category[];
  readonly employments: readonly Employment[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Countries, and what a travel document may say besides. */
  readonly nationalities: readonly string[];
  /** Languages of letters, the office's own first. */
  readonly languages: readonly string[];
  readonly isOpen: boolean;
  readonly endsAt: IsoInstant;
}
