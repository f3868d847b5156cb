import { medianHours, perDay } from './pace';

const at = (text: string) => Date.parse(text);

test('days are the office’s, and a day on which nobody applied is among them', () => {
  const instants = [at('2026-03-01T23:30:00Z'), at('2026-03-01T12:00:00Z'), at('2026-03-04T08:00:00Z')];
  expect(perDay(instants, 'Europe/Brussels')).toEqual([
    { day: '2026-03-01', count: 1 },
    { day: '2026-03-02', count: 1 },
    { day: '2026-03-03', count: 0 },
    { day: '2026-03-04', count: 1 },
  ]);
});

test('a change of the clocks loses and adds no day', () => {
  const days = perDay([at('2026-03-28T12:00:00Z'), at('2026-03-30T12:00:00Z')], 'Europe/Brussels').map(({ day }) => day);
  expect(days).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
});

test('half of the spans are shorter than the median', () => {
  const hours = (length: number) => ({ from: 0, to: length * 3_600_000 });
  expect(medianHours([hours(9), hours(1), hours(2)])).toBe(2);
  expect(medianHours([hours(4), hours(1)])).toBe(2.5);
});

test('of nothing there are no days and no median', () => {
  expect(perDay([], 'UTC')).toEqual([]);
  expect(medianHours([])).toBeNull();
});
