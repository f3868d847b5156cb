import { informationRequests, requestAt } from './requests';

const step = (sequence: number, transition: string, fromState = 'UNDER_REVIEW') => ({ sequence, transition, fromState, at: `2026-03-0${sequence}T09:00:00.000Z` });
const life = [step(1, 'submit', 'DRAFT'), step(2, 'startReview'), step(3, 'requestInformation'), step(4, 'requestInformation', 'INFORMATION_REQUESTED'), step(5, 'submit', 'INFORMATION_REQUESTED'), step(6, 'startReview'), step(7, 'requestInformation')];

test('a request that is repeated before its answer is one', () => {
  expect(informationRequests(life)).toEqual([
    { sequence: 3, askedAt: '2026-03-03T09:00:00.000Z', answeredAt: '2026-03-05T09:00:00.000Z' },
    { sequence: 7, askedAt: '2026-03-07T09:00:00.000Z', answeredAt: null },
  ]);
});

test.each([
  ['2026-03-02T09:00:00.000Z', undefined],
  ['2026-03-03T09:00:00.000Z', 3],
  ['2026-03-06T09:00:00.000Z', 3],
  ['2026-03-08T09:00:00.000Z', 7],
])('what happened at %s belongs to the request %s', (at, sequence) => {
  expect(requestAt(informationRequests(life), Date.parse(at))?.sequence).toBe(sequence);
});
