import type { ParseColumn } from '../domain/parse-column';

/** A row as resolvers see it: its attributes by name, and under `PLANNED` what was read with it. */
export type Row = Record<string, unknown> & { [PLANNED]?: Record<string, unknown> };

/** Values of fields that were read ahead, by the name that the answer gives them. */
export const PLANNED = Symbol('planned');

/** What to read of each row of a type. */
export interface RowPlan {
  readonly uid: string;
  readonly columns: readonly Column[];
  readonly links: readonly LinkPlan[];
  /** True where rows are counted only, and none is asked for. */
  readonly isUnread?: boolean;
}

export interface Column {
  readonly name: string;
  readonly attribute: string;
  readonly parse: ParseColumn;
}

/** How a value that was read is handed to GraphQL: one row or null, rows, or an object with rows. */
export type Shape = 'one' | 'many' | 'nodes';

/** What to read of the rows that a field leads to, for all its parents at once. */
export interface LinkPlan {
  /** Name in the answer; or the attribute, where a resolver of an application looks for it on its row. */
  readonly key: string;
  readonly isForResolver?: boolean;
  readonly shape: Shape;
  readonly rows: RowPlan;
  readonly load: LoadLinked;
}

/** The rows of each parent, in order. */
export type LoadLinked = (parents: readonly Row[], request: ReadRequest) => Promise<readonly (readonly Row[])[]>;

/** What the loaders of applications may look at. */
export interface ReadRequest {
  readonly context: object;
  readonly info: object;
  /** Told of what could not be read ahead after all. */
  readonly onFallback: (what: string) => void;
}
