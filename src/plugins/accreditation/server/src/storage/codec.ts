/** How a table's columns are typed, by the attributes of its schema. */
export interface Attributes {
  readonly [attribute: string]: { readonly type: string };
}

/** A value as the application uses it: instants in milliseconds, JSON as data. */
export type Value = unknown;

const columns = new Map<string, string>();

/** `submittedAt` → `submitted_at`, as Strapi names columns. Asked for every value of every row, so each answer is kept. */
export function columnOf(attribute: string): string {
  const known = columns.get(attribute);
  if (known !== undefined) return known;
  const column = attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(attribute, column);
  return column;
}

/**
 * A row as the database gives it, as an object with the schema's attributes; columns that the schema does not know are left out.
 * @typeParam Row what the schema says of a row, as a type: its attributes are the type's properties
 */
export function decodeRow<Row = Record<string, Value>>(attributes: Attributes, row: Readonly<Record<string, unknown>>): Row {
  const entries = Object.entries(attributes).map(([name, { type }]) => [name, decode(type, row[columnOf(name)] ?? null)]);
  // A schema is data, and no type is derived from it: who asks for a type says so once, here it is believed.
  return Object.fromEntries(entries) as Row;
}

/** What is to be written, as columns. Attributes that are not among the values stay as they are. */
export function encodeRow(attributes: Attributes, values: Readonly<Record<string, Value>>): Record<string, unknown> {
  const known = Object.entries(values).filter(([name]) => name in attributes);
  return Object.fromEntries(known.map(([name, value]) => [columnOf(name), encode(attributes[name]?.type, value ?? null)]));
}

/** PostgreSQL gives a Date, SQLite a number; both give JSON as text. */
function decode(type: string, value: unknown): Value {
  if (value === null) return null;
  if (type === 'datetime') return new Date(value as Date | number | string).getTime();
  if (type === 'json') return typeof value === 'string' ? JSON.parse(value) : value;
  return type === 'boolean' ? Boolean(value) : value;
}

function encode(type: string | undefined, value: Value): unknown {
  if (value === null) return null;
  if (type === 'datetime') return new Date(value as number);
  return type === 'json' ? JSON.stringify(value) : value;
}
