import type { ParseColumn } from '../domain/parse-column';
import type { OwnedStatement, RawRow } from './statement';

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
  /** Its value is JSON, which `parse` takes as text. */
  readonly isJson: boolean;
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
  readonly source: Source;
}

/** Where linked rows come from: a statement, or whoever owns the field. */
export type Source = StatementSource | { readonly load: LoadLinked };

export interface StatementSource {
  readonly statement: OwnedStatement;
  /** Gives each parent its rows, in order, of what was found for all of them. */
  readonly arrange: (found: readonly RawRow[], parents: readonly Row[]) => readonly (readonly Row[])[];
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

/** A row of the database as Strapi hands it on. */
export function readRow(raw: RawRow, columns: readonly Column[]): Row {
  const row: Row = {};
  for (const { name, attribute, parse } of columns) {
    const value = raw[name];
    row[attribute] = value === null || value === undefined ? null : parse(value);
  }
  return row;
}
