import type { Core } from '@strapi/strapi';
import { createStatementNames } from './prepared';

/** SQL, and the values for its places in order. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** A statement about the rows that belong to owners: what stands before and after the place that says who they are. */
export interface OwnedStatement {
  readonly before: Statement;
  readonly after: Statement;
  /** What the owners are told by. */
  readonly ownedBy: OwnerKey;
}

export type OwnerKey = 'id' | 'documentId';

/** Stands for the owners while SQL is made; no row has such an id. */
export const OWNERS = -7_240_051;

interface Made {
  toSQL(): { readonly sql: string; readonly bindings: readonly unknown[] };
}

/** A row as the database hands it over, by the names of its columns. */
export type RawRow = Readonly<Record<string, unknown>>;

/** Takes the SQL out of a query. */
export function statementOf(query: Made): Statement {
  const { sql, bindings } = query.toSQL();
  return { sql, bindings };
}

/** Takes the SQL out of a query in which `column`, in quotes, is compared with the owners; nothing where the SQL is not as expected. */
export function ownedStatementOf(query: Made, { column, ownedBy }: { column: string; ownedBy: OwnerKey }): OwnedStatement | undefined {
  const { sql, bindings } = query.toSQL();
  const [before, after, ...more] = sql.split(`${column} in (?)`);
  // A column of text has made text of it; whoever asks for this very value is left to Strapi.
  const places = bindings.flatMap((value, index) => (String(value) === String(OWNERS) ? [index] : []));
  const [at] = places;
  if (before === undefined || after === undefined || more.length > 0 || at === undefined || places.length > 1) return undefined;
  return { before: { sql: `${before}${column} `, bindings: bindings.slice(0, at) }, after: { sql: after, bindings: bindings.slice(at + 1) }, ownedBy };
}

/** The statement for these owners. The number of its parameters does not depend on theirs. */
export function ofOwners({ db }: Core.Strapi, owned: OwnedStatement, owners: readonly unknown[]): Statement {
  const isPostgres = db.dialect.client === 'postgres';
  return among(owned, isPostgres ? { sql: '= any(?)', bindings: [owners] } : { sql: 'in (select value from json_each(?))', bindings: [JSON.stringify(owners)] });
}

/** The statement for the owners that this condition is true of. */
export const among = ({ before, after }: OwnedStatement, condition: Statement): Statement => ({
  sql: before.sql + condition.sql + after.sql,
  bindings: [...before.bindings, ...condition.bindings, ...after.bindings],
});

const nameOf = createStatementNames();

/** Runs it. */
export async function run({ db }: Core.Strapi, { sql, bindings }: Statement): Promise<RawRow[]> {
  // Knex types a binding as one of many kinds; these are what it made itself, and lists of ids.
  const asked = db.connection.raw(sql, bindings as never);
  if (db.dialect.client !== 'postgres') return asked;
  const name = nameOf(sql);
  const { rows } = await (name ? asked.options({ name }) : asked);
  return rows;
}
