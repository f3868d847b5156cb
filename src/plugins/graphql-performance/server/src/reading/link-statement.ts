import type { Core } from '@strapi/strapi';
import { hasSort } from '@strapi/utils';
import { rankedSql, type Order } from '../domain/ranked-sql';
import { linkOf, type Link } from './link';
import type { Column } from './plan';
import { OWNERS, statementOf, type Statement } from './statement';

/** Name under which a linked row says whose it is. */
export const OWNER = '__owner';

export interface LinkStatement {
  readonly statement: Statement;
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
  const builder = strapi.db.entityManager.createQueryBuilder(link.target);
  const alias = builder.getAlias();
  const { limit, offset } = query as { limit?: number; offset?: number };
  builder.init({ ...query, select: columns.map(({ attribute: name }) => name) });
  const orders = hasSort(query.orderBy) ? {} : (link.orderBy ?? {});
  // eslint-disable-next-line no-restricted-syntax -- these are methods that Strapi’s own way to a link calls; its types leave them out
  const joining = builder as unknown as Joining;
  joining.join({ alias, referencedTable: link.table, referencedColumn: link.linkedColumn, rootColumn: 'id', rootTable: joining.alias, on: link.on, orderBy: orders });
  joining.addSelect(`${alias}.${link.ownerColumn} as ${OWNER}`).where({ [`${alias}.${link.ownerColumn}`]: [OWNERS] });
  const made = joining.getKnexQuery();
  if (joining.shouldUseDeepSort() || joining.state.orderBy.some((order) => !('column' in order))) return undefined;
  const quote = (name: string): string => strapi.db.connection.ref(name).toQuery();
  const inner = statementOf(strapi, made.clear('limit').clear('offset').clear('order').clear('select').distinct(eachOnce(joining)), quote(`${alias}.${link.ownerColumn}`));
  if (!inner) return undefined;
  const ranking = { owner: OWNER, orders: ordersOf(joining, orders), quote };
  const first = offset ?? 0;
  const last = link.isMany ? (limit === undefined || limit < 0 ? Number.MAX_SAFE_INTEGER : first + limit) : 1;
  return { link, statement: { ...inner, sql: rankedSql(inner.sql, ranking), bindings: [...inner.bindings, first, last] } };
}

interface Joining {
  readonly alias: string;
  readonly state: { readonly select: readonly string[]; readonly orderBy: readonly ({ column: string; order?: 'asc' | 'desc' } | { rawExpression: string })[] };
  join(join: object): Joining;
  addSelect(column: string): Joining;
  where(condition: object): Joining;
  aliasColumn(name: string): string;
  shouldUseDeepSort(): boolean;
  getKnexQuery(): Made;
}

interface Made {
  clear(part: string): Made;
  distinct(columns: readonly string[]): Made;
  toSQL(): { sql: string; bindings: unknown[] };
}

/** Strapi selects what it orders by a second time; in a statement around it a name must mean one column. */
function eachOnce(joining: Joining): string[] {
  const columns = joining.state.select.map((column) => joining.aliasColumn(column));
  const nameOf = (column: string): string => column.split(' as ').at(-1)?.split('.').at(-1) ?? column;
  return [...new Map(columns.map((column) => [nameOf(column), column])).values()];
}

/** As Strapi orders: by the link’s own order first, then by what was asked for, then by the row. */
function ordersOf({ state }: Joining, joined: Readonly<Record<string, 'asc' | 'desc'>>): Order[] {
  const asked = state.orderBy.flatMap((order) => ('column' in order ? [{ column: order.column.split('.').at(-1) ?? '', direction: order.order ?? 'asc' }] : []));
  return [...Object.entries(joined).map(([column, direction]) => ({ column, direction })), ...asked, { column: 'id', direction: 'asc' }];
}

