import type { Instant } from '../time/instant';

const MINUTE = 60_000;

/** How long a letter waits after each attempt that failed, in minutes. */
const PAUSES = [1, 5, 15, 60, 240, 720];

/**
 * When a letter that could not be sent is tried again; null once it has been tried often enough, and somebody has to look at it.
 * @param attempts how often it was tried, this time included
 */
export function nextAttempt(attempts: number, now: Instant): Instant | null {
  const minutes = PAUSES[attempts - 1];
  return minutes === undefined ? null : now + minutes * MINUTE;
}

const SHORTEST_REST = 15_000;
const LONGEST_REST = 5 * MINUTE;

/** How long a mail server that does not answer is left alone after so many failures in a row, in milliseconds. */
export function restAfter(failures: number): number {
  return Math.min(LONGEST_REST, SHORTEST_REST * 2 ** (failures - 1));
}
