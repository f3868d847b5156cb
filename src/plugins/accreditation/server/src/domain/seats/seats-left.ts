import type { Category, Employment } from '../vocabulary';

/** Places in one room: how many there are (null: no cap) and how many are held. */
export interface SeatCount {
  readonly capacity: number | null;
  readonly taken: number;
}

/**
 * The three counts that an approval is measured by. Seats count where they were given (the seat's own category and outlet), whatever the
 * dossier that holds them says since. `outlet` is that of the confirmed outlet; its capacity is the most per outlet.
 */
export interface SeatCounts {
  readonly overall: SeatCount;
  readonly category: SeatCount;
  readonly outlet: SeatCount;
}

/** Who asks for a seat, and what they hold already. */
export interface Candidate {
  readonly category: Category;
  readonly employment: Employment;
  readonly confirmedOutlet: string | null;
  readonly seat: { readonly category: Category; readonly outlet: string | null } | null;
}

/** Freelancers count for themselves, not for the outlet that assigns them. */
export function countsForOutlet(employment: Employment): boolean {
  return employment === 'STAFF';
}

/** The outlet a seat would be counted for; null where it counts for none. */
export function outletCounted(candidate: Omit<Candidate, 'seat'>): string | null {
  return countsForOutlet(candidate.employment) ? candidate.confirmedOutlet : null;
}

/** How many seats there still are, never below nought (a capacity may have been lowered since); null where there is no cap. */
export function seatsLeft({ capacity, taken }: SeatCount): number | null {
  return capacity === null ? null : Math.max(0, capacity - taken);
}

/** How many seats can be given in a category: what it has left, and no more than the campaign; null where neither has a cap. */
export function freeIn({ overall, category }: Pick<SeatCounts, 'overall' | 'category'>): number | null {
  const left = [seatsLeft(overall), seatsLeft(category)].filter((count) => count !== null);
  return left.length === 0 ? null : Math.min(...left);
}

/**
 * The first count in which the candidate finds no seat, or null. A seat that is held already is not asked for again, so an approval
 * that stands is never lost to a lowered capacity; but who has changed category or outlet since needs room there.
 */
export function firstFull(counts: SeatCounts, candidate: Candidate): keyof SeatCounts | null {
  const { seat } = candidate;
  const outlet = outletCounted(candidate);
  if (seat === null && isFull(counts.overall)) return 'overall';
  if (seat?.category !== candidate.category && isFull(counts.category)) return 'category';
  return outlet !== null && seat?.outlet !== outlet && isFull(counts.outlet) ? 'outlet' : null;
}

function isFull(count: SeatCount): boolean {
  return seatsLeft(count) === 0;
}
