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
  /** How many rows each owner leaves out at first, and how many it has then; without a number, all. */
  readonly page: { readonly first: number; readonly size?: number | undefined };
}

/** Name of the column that counts the rows of each owner. */
export const RANK = '__rank';

/**
 * What to put before and after a statement that reads the rows of many owners, so that each owner has a page of its own. A `limit` inside would cut the rows of all
 * owners together. The numbers of the page are part of the text: PostgreSQL would otherwise think that little is asked for, or much, and plan for that.
 */
export function rankedSql({ owner, orders, quote, page: { first, size } }: Ranking): readonly [before: string, after: string] {
  const by = orders.map(({ column, direction }) => `${quote(column)} ${direction}`).join(', ');
  const rank = `row_number() over (partition by ${quote(owner)} order by ${by})`;
  const bounds = [...(first > 0 ? [`> ${whole(first)}`] : []), ...(size === undefined ? [] : [`<= ${whole(first + size)}`])];
  const where = bounds.length === 0 ? '' : ` where ${bounds.map((bound) => `${quote(RANK)} ${bound}`).join(' and ')}`;
  return [
    `select * from (select ${quote('rows')}.*, ${rank} as ${quote(RANK)} from (`,
    `) as ${quote('rows')}) as ${quote('ranked')}${where} order by ${quote(RANK)}`,
  ];
}

/** @throws RangeError for what is not a whole number: it would become part of the text */
function whole(number: number): string {
  if (!Number.isSafeInteger(number)) throw new RangeError(`${number} is not a whole number`);
  return String(number);
}
