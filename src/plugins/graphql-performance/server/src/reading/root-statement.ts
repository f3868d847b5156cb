import type { Core } from '@strapi/strapi';
import type { Captured } from './capture';
import type { Column } from './plan';
import { statementOf, type Statement } from './statement';

/** The statement that reads only these columns of what Strapi would have read. */
export function rootStatement(strapi: Core.Strapi, uid: string, { method, query }: Captured, columns: readonly Column[]): Statement | undefined {
  if (method === 'count') return undefined;
  const builder = strapi.db.entityManager.createQueryBuilder(uid).init({ ...query, select: columns.map(({ attribute }) => attribute), populate: undefined });
  if (method === 'findOne') builder.first();
  return statementOf(strapi, builder.getKnexQuery());
}

/** The statement that counts what Strapi would have counted. */
export function countStatement(strapi: Core.Strapi, uid: string, { method, query }: Captured): Statement | undefined {
  if (method !== 'count') return undefined;
  const { where, filters } = query as { where?: object; filters?: object };
  const builder = strapi.db.entityManager.createQueryBuilder(uid).init({ where, filters }).count().first();
  return statementOf(strapi, builder.getKnexQuery());
}
