import type { Core } from '@strapi/strapi';
import { hasSort } from '@strapi/utils';
import { rankedSql, type Order } from '../domain/ranked-sql';
import { linkOf, type Link } from './link';
import type { Column } from './plan';
import { asPart, queryBuilder, type QueryBuilder } from './query-builder';
import { OWNERS, ownedStatementOf, type OwnedStatement } from './statement';

/** Name under which a linked row says whose it is. */
export const OWNER = '__owner';

export interface LinkStatement {
  readonly statement: OwnedStatement;
  readonly link: Link;
}

interface Asked {
  readonly uid: string;
  readonly attribute: string;
  /** What Strapi would have asked the database for, for each parent by itself. */
  readonly query: Record<string, unknown>;
  readonly columns: readonly Column[];
}

/**
 * The statement that reads what a link leads to, for any number of owners. It is made as Strapi makes it for one; then each owner is given a page of its own.
 * Nothing for links of a kind that is not known here, and orders along other links.
 */
export function linkStatement(strapi: Core.Strapi, { uid, attribute, query, columns }: Asked): LinkStatement | undefined {
  const link = linkOf(strapi, uid, attribute);
  if (!link) return undefined;
  const builder = queryBuilder(strapi, link.target);
  const alias = builder.getAlias();
  const { limit, offset } = query as { limit?: number; offset?: number };
  builder.init({ ...query, select: columns.map(({ attribute: name }) => name) });
  const orders = hasSort(query.orderBy) ? {} : (link.orderBy ?? {});
  builder.join({ alias, referencedTable: link.table, referencedColumn: link.linkedColumn, rootColumn: 'id', rootTable: builder.alias, on: link.on, orderBy: orders });
  builder.addSelect(`${alias}.${link.ownerColumn} as ${OWNER}`).where({ [`${alias}.${link.ownerColumn}`]: [OWNERS] });
  const part = asPart(builder, builder.getKnexQuery().clear('limit').clear('offset').clear('order'));
  const quote = (name: string): string => strapi.db.connection.ref(name).toQuery();
  const inner = part && ownedStatementOf(part, { column: quote(`${alias}.${link.ownerColumn}`), ownedBy: 'id' });
  if (!inner) return undefined;
  const size = link.isMany ? (limit === undefined || limit < 0 ? undefined : limit) : 1;
  const page = rankedSql({ owner: OWNER, orders: ordersOf(builder, orders), quote, page: { first: offset ?? 0, size } });
  const before = { ...inner.before, sql: page.before + inner.before.sql };
  const after = { sql: inner.after.sql + page.after, bindings: [...inner.after.bindings, ...page.bindings] };
  return { link, statement: { before, after, ownedBy: 'id' } };
}

/** As Strapi orders: by the link’s own order first, then by what was asked for, then by the row. */
function ordersOf({ state }: QueryBuilder, joined: Readonly<Record<string, 'asc' | 'desc'>>): Order[] {
  const asked = state.orderBy.flatMap((order) => ('column' in order ? [{ column: order.column.split('.').at(-1) ?? '', direction: order.order ?? 'asc' }] : []));
  return [...Object.entries(joined).map(([column, direction]) => ({ column, direction })), ...asked, { column: 'id', direction: 'asc' }];
}

