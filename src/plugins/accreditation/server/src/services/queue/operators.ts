import type { Knex } from 'knex';
import type { InstantFilter, TextFilter } from './filters';

/** A place in a query where a condition can stand. */
export type Where = Knex.QueryBuilder;

type Filter = TextFilter & InstantFilter;
type Operator = keyof Filter;

/** What each operator asks of a column. */
const OPERATORS: { readonly [Name in Operator]-?: (where: Where, column: string, value: NonNullable<Filter[Name]>) => void } = {
  eq: (where, column, value) => void where.where(column, value),
  ne: (where, column, value) => void where.where((either) => either.whereNot(column, value).orWhereNull(column)),
  in: (where, column, values) => void where.whereIn(column, [...values]),
  notIn: (where, column, values) => void where.where((either) => either.whereNotIn(column, [...values]).orWhereNull(column)),
  eqi: (where, column, value) => void where.whereRaw('lower(??) = ?', [column, value.toLowerCase()]),
  containsi: (where, column, value) => like(where, column, `%${literal(value)}%`),
  startsWithi: (where, column, value) => like(where, column, `${literal(value)}%`),
  null: (where, column, isNull) => void (isNull ? where.whereNull(column) : where.whereNotNull(column)),
  lt: (where, column, value) => void where.where(column, '<', instant(value)),
  lte: (where, column, value) => void where.where(column, '<=', instant(value)),
  gt: (where, column, value) => void where.where(column, '>', instant(value)),
  gte: (where, column, value) => void where.where(column, '>=', instant(value)),
};

/** Adds the conditions of one filter on one column. An absent or null operator asks for nothing. */
export function addConditions(where: Where, column: string, filter: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(filter)) {
    if (value === null || value === undefined || !isOperator(name)) continue;
    // GraphQL has checked that the value is of the operator's type.
    OPERATORS[name](where, column, value as never);
  }
}

const isOperator = (name: string): name is Operator => name in OPERATORS;

const instant = (value: string | number | Date) => new Date(value);

/** What the caller wrote, with the signs that LIKE would read as patterns taken literally. */
const literal = (text: string) => text.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`);

const like = (where: Where, column: string, pattern: string) => void where.whereRaw("lower(??) like ? escape '\\'", [column, pattern]);
