/** Which part of a list is asked for: page and pageSize, or start and limit. */
export interface Pagination {
  readonly page?: number | null;
  readonly pageSize?: number | null;
  readonly start?: number | null;
  readonly limit?: number | null;
}

/** A part of a list as the database takes it. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

const DEFAULT_SIZE = 25;
const LARGEST_SIZE = 100;

/** The part of the list, never more than a hundred. */
export function sliceOf({ page, pageSize, start, limit }: Pagination = {}): Slice {
  const size = within(1, pageSize ?? limit ?? DEFAULT_SIZE, LARGEST_SIZE);
  const offset = page !== null && page !== undefined ? (Math.max(1, page) - 1) * size : Math.max(0, start ?? 0);
  return { offset, limit: size };
}

/** Where a slice stands among all, as Strapi's `Pagination` says it. */
export function pageInfoOf({ offset, limit }: Slice, total: number) {
  return { total, page: Math.floor(offset / limit) + 1, pageSize: limit, pageCount: Math.ceil(total / limit) };
}

/** Strapi takes -1 for “all”: here it means as many as there may be. */
const within = (least: number, value: number, most: number) => (value < 0 ? most : Math.min(Math.max(value, least), most));
