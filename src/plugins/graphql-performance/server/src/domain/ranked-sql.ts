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
 * owners together. How many there are on a first page is part of the text: PostgreSQL would otherwise think that little is asked for, or much, and plan for that. Of further pages there
 * are too many for a text each.
 */
export function rankedSql({ owner, orders, quote, page: { first, size } }: Ranking): { before: string; after: string; bindings: readonly number[] } {
  const by = orders.map(({ column, direction }) => `${quote(column)} ${direction}`).join(', ');
  const rank = `row_number() over (partition by ${quote(owner)} order by ${by})`;
  const ranked = quote(RANK);
  const { where, bindings } = pageOf(ranked, first, size);
  return {
    before: `select * from (select ${quote('rows')}.*, ${rank} as ${ranked} from (`,
    after: `) as ${quote('rows')}) as ${quote('ranked')}${where} order by ${ranked}`,
    bindings,
  };
}

/** @throws RangeError for what is not a whole number: it would become part of the text */
function pageOf(ranked: string, first: number, size: number | undefined): { where: string; bindings: readonly number[] } {
  if (first > 0) return size === undefined ? { where: ` where ${ranked} > ?`, bindings: [first] } : { where: ` where ${ranked} > ? and ${ranked} <= ?`, bindings: [first, first + size] };
  if (size === undefined) return { where: '', bindings: [] };
  if (!Number.isSafeInteger(size)) throw new RangeError(`${size} is not a whole number`);
  return { where: ` where ${ranked} <= ${size}`, bindings: [] };
}
