import { dayIn, isCalendarDay } from './calendar-day';
import { HOUR, hasPassed, windowClosesAt } from './instant';

test('a deadline has passed at its very moment, and one that is not set never passes', () => {
  expect([hasPassed(1_000, 999), hasPassed(1_000, 1_000), hasPassed(null, 1_000)]).toEqual([false, true, false]);
});

test('a window closes so many hours after it began, and not at all before it began', () => {
  expect([windowClosesAt(0, 48), windowClosesAt(null, 48)]).toEqual([48 * HOUR, null]);
});

test.each([
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2021-10-32', false],
  ['2021-13-01', false],
  ['2021-1-1', false],
  ['16/10/2021', false],
  ['', false],
])('whether "%s" is a day: %s', (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected);
});

test.each([
  ['Europe/Brussels', '2021-10-15T21:59:59Z', '2021-10-15'],
  ['Europe/Brussels', '2021-10-15T22:00:00Z', '2021-10-16'],
  ['Europe/Brussels', '2021-10-31T22:59:59Z', '2021-10-31'],
  ['Pacific/Kiritimati', '2021-10-15T10:00:00Z', '2021-10-16'],
  ['America/New_York', '2022-01-01T04:59:59Z', '2021-12-31'],
])('in %s it is at %s the %s', (zone, instant, day) => {
  expect(dayIn(zone, Date.parse(instant))).toBe(day);
});

test('a zone that does not exist is an error, not a wrong day', () => {
  expect(() => dayIn('Europe/Namur', 0)).toThrow(RangeError);
});
