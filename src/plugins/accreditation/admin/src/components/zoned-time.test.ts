import { instantIn } from './zoned-time';

test.each([
  ['2026-01-15T18:00', 'Europe/Brussels', '2026-01-15T17:00:00.000Z'],
  ['2026-07-15T18:00', 'Europe/Brussels', '2026-07-15T16:00:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Brussels', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29T01:30', 'Europe/Brussels', '2026-03-29T00:30:00.000Z'],
  ['2026-07-15T18:00', 'America/Toronto', '2026-07-15T22:00:00.000Z'],
  ['2026-07-15T00:00', 'UTC', '2026-07-15T00:00:00.000Z'],
])('%s in %s is %s', (wall, timeZone, instant) => {
  expect(instantIn(wall, timeZone)).toBe(instant);
});
