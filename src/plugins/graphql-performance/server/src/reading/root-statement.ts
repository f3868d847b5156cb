import type { Core } from '@strapi/strapi';
import type { Captured } from './capture';
import type { Column } from './plan';
import { asPart, queryBuilder, type QueryBuilder } from './query-builder';
import { statementOf, type Statement } from './statement';

export interface RootStatement extends Statement {
  /** The same, to be put into another statement: each name means one column. Nothing where Strapi makes it of several. */
  readonly part?: Statement | undefined;
}

/** The statement that reads only these columns of what Strapi would have read. */
export function rootStatement(strapi: Core.Strapi, uid: string, { method, query }: Captured, columns: readonly Column[]): RootStatement | undefined {
  if (method === 'count') return undefined;
  const builder = queryBuilder(strapi, uid).init({ ...query, select: columns.map(({ attribute }) => attribute), populate: undefined });
  if (method === 'findOne') builder.first();
  return { ...statementOf(builder.getKnexQuery()), part: partOf(builder) };
}

function partOf(builder: QueryBuilder): Statement | undefined {
  const part = asPart(builder, builder.getKnexQuery());
  const { first, limit } = builder.state;
  // As a part of the text: PostgreSQL would otherwise expect a tenth of all rows, and plan for that.
  const size = first ? 1 : limit;
  if (part && size !== null && size > 0) part.limit(size, { skipBinding: true });
  return part && statementOf(part);
}

/** The statement that counts what Strapi would have counted. */
export function countStatement(strapi: Core.Strapi, uid: string, { method, query }: Captured): Statement | undefined {
  if (method !== 'count') return undefined;
  const { where, filters } = query as { where?: object; filters?: object };
  const builder = strapi.db.entityManager.createQueryBuilder(uid).init({ where, filters }).count().first();
  return statementOf(builder.getKnexQuery());
}
