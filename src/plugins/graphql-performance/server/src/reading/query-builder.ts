import type { Core } from '@strapi/strapi';

/** Strapi’s query builder with the methods that its own way to a link calls; its types leave them out. */
export interface QueryBuilder {
  readonly alias: string;
  readonly state: {
    readonly select: readonly unknown[];
    readonly orderBy: readonly ({ column: string; order?: 'asc' | 'desc' } | { rawExpression: string })[];
    readonly first: boolean;
    readonly limit: number | null;
  };
  getAlias(): string;
  init(query: object): QueryBuilder;
  first(): QueryBuilder;
  limit(rows: number): QueryBuilder;
  join(join: object): QueryBuilder;
  addSelect(column: string): QueryBuilder;
  where(condition: object): QueryBuilder;
  aliasColumn(name: unknown): string;
  shouldUseDeepSort(): boolean;
  getKnexQuery(): KnexQuery;
}

export interface KnexQuery {
  clear(part: string): KnexQuery;
  distinct(columns: readonly string[]): KnexQuery;
  limit(rows: number, options: { skipBinding: boolean }): KnexQuery;
  toSQL(): { sql: string; bindings: unknown[] };
}

// eslint-disable-next-line no-restricted-syntax -- it has these methods, and its own types leave them out
export const queryBuilder = ({ db }: Core.Strapi, uid: string): QueryBuilder => db.entityManager.createQueryBuilder(uid) as unknown as QueryBuilder;

/** Orders along links, and by Strapi’s own expressions, are made of statements around statements. */
const hasPlainOrder = (builder: QueryBuilder): boolean => !builder.shouldUseDeepSort() && builder.state.orderBy.every((order) => 'column' in order);

/**
 * The query with each column selected once, to stand inside another statement: Strapi selects what it orders by a second time, and outside a name must mean one column.
 * Nothing where it does not: two columns may have one name, such as an attribute `order` beside the order of components; nor where the order is not a plain one.
 * Asked once the builder has made its query, which is when it settles what it selects.
 */
export function asPart(builder: QueryBuilder, made: KnexQuery): KnexQuery | undefined {
  const nameOf = (column: string): string => column.split(' as ').at(-1)?.split('.').at(-1) ?? column;
  const columns = [...new Set(builder.state.select.map((selected) => builder.aliasColumn(selected)))];
  if (!hasPlainOrder(builder) || new Set(columns.map(nameOf)).size < columns.length) return undefined;
  return columns.length === builder.state.select.length ? made : made.clear('select').distinct(columns);
}
