import type { Category, Employment } from '../../domain/vocabulary';
import type { State } from '../../domain/workflow/states';

/** A condition on an id. */
export interface IdFilter {
  readonly eq?: string | null;
  readonly ne?: string | null;
  readonly in?: readonly string[] | null;
  readonly notIn?: readonly string[] | null;
  readonly null?: boolean | null;
}

/** A condition on a text; those that end in `i` take no notice of case. */
export interface TextFilter extends IdFilter {
  readonly eqi?: string | null;
  readonly containsi?: string | null;
  readonly startsWithi?: string | null;
}

/** A condition on an instant, in milliseconds or as ISO 8601. */
export interface InstantFilter {
  readonly lt?: string | number | Date | null;
  readonly lte?: string | number | Date | null;
  readonly gt?: string | number | Date | null;
  readonly gte?: string | number | Date | null;
  readonly null?: boolean | null;
}

/** A condition on a value of a closed set. */
export interface SetFilter<Value extends string> {
  readonly eq?: Value | null;
  readonly ne?: Value | null;
  readonly in?: readonly Value[] | null;
  readonly notIn?: readonly Value[] | null;
}

export interface CampaignFilter {
  readonly documentId?: IdFilter | null;
  readonly slug?: TextFilter | null;
}

/** Which dossiers. What is given together must hold together. */
export interface QueueFilters {
  readonly and?: readonly QueueFilters[] | null;
  readonly or?: readonly QueueFilters[] | null;
  readonly not?: QueueFilters | null;
  readonly documentId?: IdFilter | null;
  readonly reference?: TextFilter | null;
  readonly campaign?: CampaignFilter | null;
  readonly state?: SetFilter<State> | null;
  readonly category?: SetFilter<Category> | null;
  readonly employment?: SetFilter<Employment> | null;
  /** Family name, given name or display name. */
  readonly name?: TextFilter | null;
  /** Words that all stand in a name, the outlet or the reference, without regard to accents and case. */
  readonly text?: string | null;
  readonly nationality?: TextFilter | null;
  readonly outlet?: TextFilter | null;
  readonly country?: TextFilter | null;
  readonly confirmedOutlet?: IdFilter | null;
  /** The outlet of the directory that is meant: the one that was confirmed, or as long as none was, the one that is proposed. */
  readonly meansOutlet?: string | null;
  readonly mine?: boolean | null;
  readonly assignee?: IdFilter | null;
  readonly assigned?: boolean | null;
  readonly tag?: string | null;
  /** Whether a letter to the applicant was given up. */
  readonly letterFailed?: boolean | null;
  readonly submittedAt?: InstantFilter | null;
  readonly dueAt?: InstantFilter | null;
  readonly createdAt?: InstantFilter | null;
}
