import type { Category } from '../vocabulary';
import type { Candidate, SeatCount, SeatCounts } from './seats-left';
import { outletCounted } from './seats-left';

/** How many seats a campaign has; null where there is no cap. */
export interface Capacities {
  readonly overall: number | null;
  readonly perCategory: Readonly<Partial<Record<Category, number | null>>>;
  readonly perOutlet: number | null;
}

/** How many seats are held in one category for one outlet (null: for none). */
export interface HeldSeats {
  readonly category: Category;
  readonly outlet: string | null;
  readonly count: number;
}

type Seat = Candidate['seat'];

/** The seats of one campaign while decisions are made on it one after another. */
export interface SeatBook {
  countsFor(candidate: Omit<Candidate, 'seat'>): SeatCounts;
  /** Takes note that a dossier that held `before` now holds `after`. */
  note(before: Seat, after: Seat): void;
}

/** Opens the book at what is held now. */
export function openSeatBook(capacities: Capacities, held: readonly HeldSeats[]): SeatBook {
  const taken = { overall: 0, category: new Map<string, number>(), outlet: new Map<string, number>() };
  const add = (seat: Seat, count: number) => {
    if (seat === null) return;
    taken.overall += count;
    taken.category.set(seat.category, (taken.category.get(seat.category) ?? 0) + count);
    if (seat.outlet !== null) taken.outlet.set(seat.outlet, (taken.outlet.get(seat.outlet) ?? 0) + count);
  };
  held.forEach((seats) => add(seats, seats.count));
  return {
    countsFor: (candidate) => ({
      overall: { capacity: capacities.overall, taken: taken.overall },
      category: { capacity: capacities.perCategory[candidate.category] ?? null, taken: taken.category.get(candidate.category) ?? 0 },
      outlet: outletCount(outletCounted(candidate)),
    }),
    note: (before, after) => {
      add(before, -1);
      add(after, 1);
    },
  };

  function outletCount(outlet: string | null): SeatCount {
    return { capacity: capacities.perOutlet, taken: outlet === null ? 0 : (taken.outlet.get(outlet) ?? 0) };
  }
}
