/** How many objects a list may hold when nothing is asked for, and at most. */
export interface ListSizes {
  /** A list at the root without a size of its own. */
  readonly root: number;
  /** A list inside an object without a size of its own: what such lists hold as a rule, not what they may hold. */
  readonly nested: number;
  /** No list is longer than this, whatever is asked for. */
  readonly most: number;
}

interface Asked {
  readonly isRoot: boolean;
  /** The `pagination` that stands in the query; none where the default applies. */
  readonly pagination: unknown;
}

/** How many objects to count for a list. A size below 1 asks for everything, so it counts as the most. */
export function listSize({ isRoot, pagination }: Asked, { root, nested, most }: ListSizes): number {
  const asked = askedFor(pagination);
  if (asked === undefined) return isRoot ? root : nested;
  return asked < 1 ? most : Math.min(asked, most);
}

function askedFor(pagination: unknown): number | undefined {
  if (typeof pagination !== 'object' || pagination === null) return undefined;
  const { limit, pageSize } = pagination as { limit?: unknown; pageSize?: unknown };
  return [limit, pageSize].find((size) => typeof size === 'number');
}
