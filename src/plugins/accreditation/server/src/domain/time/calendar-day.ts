import type { Instant } from './instant';

/** A day in the calendar, "2021-10-16", without a zone. Two of them compare as strings. */
export type CalendarDay = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: "2021-02-29" is not. */
export function isCalendarDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/**
 * The day that people in a zone have at a moment.
 * @param timeZone IANA name, for instance "Europe/Brussels"
 * @throws RangeError when the zone is unknown
 */
export function dayIn(timeZone: string, instant: Instant): CalendarDay {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
