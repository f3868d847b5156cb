import { phaseAt } from './phase';

const calendar = { opensAt: 100, closesAt: 200, endsAt: 300 };

test.each([
  [99, 'UPCOMING'],
  [100, 'OPEN'],
  [199, 'OPEN'],
  [200, 'CLOSED'],
  [299, 'CLOSED'],
  [300, 'ENDED'],
])('at %i the campaign is %s', (now, phase) => {
  expect(phaseAt(calendar, now)).toBe(phase);
});

test('a campaign whose end was brought forward is over, though it had not closed', () => {
  expect(phaseAt({ ...calendar, endsAt: 150 }, 150)).toBe('ENDED');
});

test('a campaign that is reopened is open again', () => {
  expect(phaseAt({ ...calendar, closesAt: 280 }, 250)).toBe('OPEN');
});
