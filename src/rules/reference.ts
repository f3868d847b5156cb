import { yearIn } from './time-zone';

/** The year whose numbers a communiqué issued at `issuedAt` takes, counted in the office's zone. */
export function referenceYear(issuedAt: Date, timeZone: string): number {
  return yearIn(timeZone, issuedAt);
}

/** `CP-2021-007`: the office's mark, the year, and at least three digits. */
export function formatReference(year: number, number: number): string {
  return `CP-${year}-${String(number).padStart(3, '0')}`;
}
