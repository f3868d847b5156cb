/** A moment on the clock: milliseconds since 1970-01-01T00:00:00Z, as `Date.prototype.getTime` gives them. */
export type Instant = number;

/** Milliseconds in an hour. */
export const HOUR = 3_600_000;

/**
 * Whether a moment has been reached. "Until 16:00" ends when the clock shows 16:00:00.000, so a deadline and what
 * follows from its passing never hold together and never leave a gap. A moment that is not set is never reached.
 */
export function hasPassed(moment: Instant | null, now: Instant): boolean {
  return moment !== null && now >= moment;
}

/** The moment at which a window of so many hours closes; null while nobody knows when it began. */
export function windowClosesAt(startsAt: Instant | null, hours: number): Instant | null {
  return startsAt === null ? null : startsAt + hours * HOUR;
}
