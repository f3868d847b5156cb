import type { CalendarDay } from '../time/calendar-day';
import type { Instant } from '../time/instant';

/** How many things happened on a day. */
export interface DayCount {
  readonly day: CalendarDay;
  readonly count: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Counts instants per day of a time zone, from the first day to the last, with the days on which nothing happened.
 * @param timeZone IANA name
 */
export function perDay(instants: readonly Instant[], timeZone: string): DayCount[] {
  if (instants.length === 0) return [];
  const dayIn = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const days = instants.map((instant) => dayIn.format(instant)).sort();
  const counts = new Map<CalendarDay, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return daysFrom(days[0] ?? '', days.at(-1) ?? '').map((day) => ({ day, count: counts.get(day) ?? 0 }));
}

function daysFrom(first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  return Array.from({ length: (end - start) / DAY + 1 }, (_, index) => new Date(start + index * DAY).toISOString().slice(0, 10));
}

/** A span of time, in milliseconds. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The median length of some spans in hours; null where there is none. */
export function medianHours(spans: readonly Span[]): number | null {
  const lengths = spans.map(({ from, to }) => (to - from) / HOUR).sort((a, b) => a - b);
  const [low, high] = [lengths[Math.ceil(lengths.length / 2) - 1], lengths[Math.floor(lengths.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
