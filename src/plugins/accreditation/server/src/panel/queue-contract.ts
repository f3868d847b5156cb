import type { ExportFormat } from '../domain/export/columns';
import type { QueueColumn } from '../domain/queue/columns';
import type { Category, Employment } from '../domain/vocabulary';
import type { BulkTransition } from '../domain/workflow/bulk';
import type { InputField } from '../domain/workflow/command-input';
import type { State } from '../domain/workflow/states';
import type { DirectoryEntry } from '../services/outlets/outlets';
import type { IsoInstant } from './contract';

export type { QueueColumn };

/** What the desk's server says of the queue. */

export interface BulkMove {
  readonly transition: BulkTransition;
  readonly needs: readonly InputField[];
  /** Whether letters to the applicants follow. */
  readonly writes: boolean;
}

/** Which part of the queue is wanted. What is absent narrows nothing. */
export interface QueueQuestion {
  readonly campaign?: string;
  readonly state?: State;
  readonly category?: Category;
  /** Code of the outlet's country. */
  readonly country?: string;
  /** documentId of an outlet of the directory: confirmed, or as long as none is, proposed. */
  readonly outlet?: string;
  /** The colleague whose dossiers they are. */
  readonly assignee?: string;
  /** Only those that are nobody's. */
  readonly unassigned?: boolean;
  readonly text?: string;
  readonly tag?: string;
  readonly mine?: boolean;
  /** Only those whose applicant has to answer soon. */
  readonly dueSoon?: boolean;
  /** Only those with a letter that was not delivered. */
  readonly letterFailed?: boolean;
  /** `submittedAt:asc` */
  readonly sort?: string;
  readonly start?: number;
  readonly limit?: number;
}

export interface QueueRow {
  readonly documentId: string;
  readonly reference: string;
  readonly version: number;
  readonly state: State;
  readonly category: Category;
  readonly employment: Employment;
  readonly name: string;
  readonly outlet: string;
  readonly country: string | null;
  readonly assignee: string | null;
  readonly tags: readonly string[];
  readonly submittedAt: IsoInstant | null;
  readonly dueAt: IsoInstant | null;
  /** Whether a letter to the applicant could not be delivered. */
  readonly letterFailed: boolean;
}

export interface QueueAnswer {
  readonly rows: readonly QueueRow[];
  /** How many there are of the state asked for. */
  readonly total: number;
  /** How many there are in each state, whatever state is asked for. */
  readonly counts: Readonly<Partial<Record<State, number>>>;
}

/** What of a campaign's dossiers its queue can be narrowed by. */
export interface QueueChoices {
  /** Codes of the countries of their outlets. */
  readonly countries: readonly string[];
  /** Outlets of the directory that they are for, by name. */
  readonly outlets: readonly Pick<DirectoryEntry, 'documentId' | 'name'>[];
}

/** What became of one dossier among many that were decided on. */
export interface BulkLine {
  readonly documentId: string;
  /** The state that it is in now; null where there is no such dossier. */
  readonly state: State | null;
  /** Why not, in the asker's language; null where it was done. */
  readonly refusal: string | null;
}

/** A list of dossiers that somebody took away. */
export interface ExportView {
  readonly id: number;
  readonly format: ExportFormat;
  /** How the office calls them. */
  readonly by: string | null;
  readonly at: IsoInstant;
  /** Null for one that was cut off, or is being made. */
  readonly dossiers: number | null;
}

/** A view of the queue that the officer who asks has given a name. */
export interface OwnView {
  readonly id: string;
  readonly name: string;
  readonly question: QueueQuestion;
}

/** How the officer who asks likes their desk. */
export interface OwnDesk {
  /** What the queue can show, in its order. */
  readonly allColumns: readonly QueueColumn[];
  readonly columns: readonly QueueColumn[];
  readonly views: readonly OwnView[];
}
