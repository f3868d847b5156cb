import type { Instant } from '../time/instant';

/** Somebody in the order of the waiting list: first submission, and where two are equal the reference, so that the order is one. */
export interface Place {
  readonly reference: string;
  /** First submission; null for a dossier that was never submitted, which comes last. */
  readonly submittedAt: Instant | null;
}

/** Orders places: negative where the first comes before the second. */
export function comparePlaces(first: Place, second: Place): number {
  const [one, other] = [first.submittedAt ?? Infinity, second.submittedAt ?? Infinity];
  if (one !== other) return one < other ? -1 : 1;
  return first.reference === second.reference ? 0 : first.reference < second.reference ? -1 : 1;
}

/** Those of the waiting list who are passed over when the candidate gets a seat. Give it the list of the candidate's own category. */
export function passedOver<Waiting extends Place>(candidate: Place, waiting: readonly Waiting[]): Waiting[] {
  return waiting.filter((one) => comparePlaces(one, candidate) < 0).sort(comparePlaces);
}
