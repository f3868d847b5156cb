import type { Core } from '@strapi/strapi';
import { createStatementNames } from './prepared';

/** SQL that is written once and run with the owners of the moment. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
  /** Which of the bindings are the owners; none at the root. */
  readonly ownersAt?: number;
}

/** Stands for the owners while SQL is made; no row has such an id. */
export const OWNERS = -7_240_051;

interface Made {
  toSQL(): { readonly sql: string; readonly bindings: readonly unknown[] };
}

/** Takes the SQL out of a query. `owners` is the column that is compared with them, in quotes; nothing where the SQL is not as expected. */
export function statementOf({ db }: Core.Strapi, query: Made, owners?: string): Statement | undefined {
  const { sql, bindings } = query.toSQL();
  if (owners === undefined) return { sql, bindings };
  const comparison = `${owners} in (?)`;
  const parts = sql.split(comparison);
  // A column of text has made text of it.
  const ownersAt = bindings.findIndex((value) => String(value) === String(OWNERS));
  if (parts.length !== 2 || ownersAt < 0) return undefined;
  const anyOwner = db.dialect.client === 'postgres' ? `${owners} = any(?)` : `${owners} in (select value from json_each(?))`;
  return { sql: parts.join(anyOwner), bindings, ownersAt };
}

const nameOf = createStatementNames();

/** Runs it. The number of its parameters never depends on the number of owners. */
export async function run({ db }: Core.Strapi, { sql, bindings, ownersAt }: Statement, owners: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  const isPostgres = db.dialect.client === 'postgres';
  const bound = bindings.map((value, index) => (index === ownersAt ? (isPostgres ? owners : JSON.stringify(owners)) : value));
  // Knex types a binding as one of many kinds; these are what it made itself, and a list of ids.
  const asked = db.connection.raw(sql, bound as never);
  const name = isPostgres ? nameOf(sql) : undefined;
  const answer = await (name ? asked.options({ name }) : asked);
  return isPostgres ? answer.rows : answer;
}
