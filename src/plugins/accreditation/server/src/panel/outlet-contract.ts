import type { MatchKind } from '../domain/outlets/match';
import type { OutletDetails } from '../domain/outlets/merge';
import type { IsoInstant } from './contract';

/** What the desk's server says about the directory of outlets, as JSON. */

export interface OutletRow extends OutletDetails {
  readonly documentId: string;
  /** What is sent back with a change, so that nobody else's is lost. */
  readonly version: IsoInstant;
  /** Dossiers that name it as the outlet that a person has confirmed. */
  readonly dossiers: number;
}

export interface OutletsAnswer {
  readonly rows: readonly OutletRow[];
  readonly total: number;
  readonly maySave: boolean;
}

/** What the form of an outlet chooses from. */
export interface OutletChoices {
  readonly kinds: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

/** An entry that may be the same outlet, and why. */
export interface OutletTwin extends OutletRow {
  readonly how: MatchKind;
}

/** An entry that was merged into another. */
export interface MergeView {
  readonly key: string;
  readonly name: string;
  readonly dossiers: number;
  readonly at: IsoInstant;
  readonly by: string | null;
  readonly undoneAt: IsoInstant | null;
}

export interface OutletView extends OutletRow {
  /** The likeliest first. */
  readonly twins: readonly OutletTwin[];
  /** The latest first. */
  readonly merges: readonly MergeView[];
  readonly maySave: boolean;
  readonly mayMerge: boolean;
}

/** What a merge would do. */
export interface MergePreview {
  readonly kept: OutletRow;
  readonly gone: OutletRow;
  /** What the entry would say. */
  readonly merged: OutletDetails;
}
