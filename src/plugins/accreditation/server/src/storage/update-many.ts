import type { Attributes } from './codec';
import { columnOf, encodeRow } from './codec';
import type { Connection, Database } from './database';
import type { Table } from './tables';

/** New values for one row, and the version that they were worked out from. */
export interface RowUpdate {
  readonly id: number;
  readonly was: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** PostgreSQL takes what stands in VALUES for text; SQLite takes things as they come, and returns columns of the written table alone. */
const POSTGRES_TYPES: Readonly<Record<string, string>> = {
  integer: 'integer',
  increments: 'integer',
  boolean: 'boolean',
  datetime: 'timestamp',
  json: 'jsonb',
  text: 'text',
};

/**
 * Writes many rows in one statement, each only where it still has the version that its values come from. All updates write the same
 * attributes.
 * @param unchanged the condition under which a row (`t`) may be written with its values (`v`)
 * @returns the ids of the rows that were written
 */
export async function updateMany(
  connection: Connection,
  { isPostgres }: Pick<Database, 'isPostgres'>,
  table: Table,
  { updates, unchanged }: { readonly updates: readonly RowUpdate[]; readonly unchanged: string },
): Promise<Set<number>> {
  const [first] = updates;
  if (first === undefined) return new Set();
  const attributes = Object.keys(first.values);
  const columns = attributes.map(columnOf);
  const cast = (name: string) => (isPostgres ? `::${POSTGRES_TYPES[typeOf(table.attributes, name)] ?? 'varchar'}` : '');
  const number = isPostgres ? '::integer' : '';
  const row = `(?${number}, ?${number}, ${attributes.map((name) => `?${cast(name)}`).join(', ')})`;
  const statement =
    `with v (id, was, ${columns.join(', ')}) as (values ${updates.map(() => row).join(', ')}) ` +
    `update ${table.name} as t set ${columns.map((column) => `${column} = v.${column}`).join(', ')} ` +
    `from v where t.id = v.id and ${unchanged} returning ${isPostgres ? 't.id' : 'id'}`;
  const bindings = updates.flatMap(({ id, was, values }) => [id, was, ...valuesOf(table, attributes, values)]);
  return new Set(rowsOf(await connection.raw(statement, bindings)).map(({ id }) => id));
}

/** `undefined` would shift every binding behind it. */
function valuesOf({ attributes }: Table, names: readonly string[], values: Readonly<Record<string, unknown>>) {
  const encoded = encodeRow(attributes, values);
  return names.map((name) => encoded[columnOf(name)] ?? null) as never[];
}

function typeOf(attributes: Attributes, name: string): string {
  const type = attributes[name]?.type;
  if (type === undefined) throw new Error(`There is no column for "${name}".`);
  return type;
}

/** Knex hands raw answers on as each driver gives them. */
function rowsOf(answer: { rows?: { id: number }[] } | { id: number }[]): { id: number }[] {
  return Array.isArray(answer) ? answer : (answer.rows ?? []);
}
