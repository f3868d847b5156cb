import type { Category } from '../vocabulary';
import type { HeldSeats } from './seat-book';

/** How many seats of a campaign are held. */
export interface HeldTotals {
  readonly overall: number;
  readonly perCategory: ReadonlyMap<Category, number>;
  /** As many as the outlet has that has most. */
  readonly mostByOneOutlet: number;
}

/** Adds up what is held. Seats that count for no outlet are nobody's. */
export function heldTotals(held: readonly HeldSeats[]): HeldTotals {
  const perCategory = new Map<Category, number>();
  const perOutlet = new Map<string, number>();
  for (const { category, outlet, count } of held) {
    perCategory.set(category, (perCategory.get(category) ?? 0) + count);
    if (outlet !== null) perOutlet.set(outlet, (perOutlet.get(outlet) ?? 0) + count);
  }
  return { overall: sum(perCategory.values()), perCategory, mostByOneOutlet: Math.max(0, ...perOutlet.values()) };
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);
