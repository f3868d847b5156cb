/** A column to order by, as it stands in the inner statement’s answer. */
export interface Order {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}

export interface Ranking {
  /** The column that tells whose row it is. */
  readonly owner: string;
  readonly orders: readonly Order[];
  /** Puts a name in quotes as the database does. */
  readonly quote: (name: string) => string;
}

/** Name of the column that counts the rows of each owner. */
export const RANK = '__rank';

/**
 * Wraps a statement that reads the rows of many owners so that each owner has its own page: of each, the rows after the first `?` up to the second.
 * A `limit` inside would cut the rows of all owners together.
 */
export function rankedSql(sql: string, { owner, orders, quote }: Ranking): string {
  const by = orders.map(({ column, direction }) => `${quote(column)} ${direction}`).join(', ');
  const rank = `row_number() over (partition by ${quote(owner)} order by ${by})`;
  const ranked = `select ${quote('rows')}.*, ${rank} as ${quote(RANK)} from (${sql}) as ${quote('rows')}`;
  return `select * from (${ranked}) as ${quote('ranked')} where ${quote(RANK)} > ? and ${quote(RANK)} <= ? order by ${quote(RANK)}`;
}
