import { instantIn, isZone, wallIn } from './zoned-time';

const TIMES: [string, string, string][] = [
  ['2026-01-15T18:00', 'Europe/Brussels', '2026-01-15T17:00:00.000Z'],
  ['2026-07-15T18:00', 'Europe/Brussels', '2026-07-15T16:00:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Brussels', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29T01:30', 'Europe/Brussels', '2026-03-29T00:30:00.000Z'],
  ['2026-07-15T18:00', 'America/Toronto', '2026-07-15T22:00:00.000Z'],
  ['2026-07-15T00:00', 'UTC', '2026-07-15T00:00:00.000Z'],
];

test.each(TIMES)('%s in %s is %s', (wall, timeZone, instant) => {
  expect(instantIn(wall, timeZone)).toBe(instant);
});

test.each(TIMES)('%s in %s is what %s shows there', (wall, timeZone, instant) => {
  expect(wallIn(instant, timeZone)).toBe(wall);
});

test('a zone is one that has a name', () => {
  expect(['Europe/Brussels', 'Europe/Namur', ''].map(isZone)).toEqual([true, false, false]);
});
