import { requestedInformation } from './requested-information';
import type { LedgerEntry } from './ledger';

/** An entry, as far as this looks at it. */
const entry = (transition: string, dueAt: string | null = null, item?: string): LedgerEntry =>
  // eslint-disable-next-line no-restricted-syntax -- only these parts are looked at
  ({ row: { transition, dueAt }, texts: item === undefined ? {} : { items: JSON.stringify([{ item, document: null }]) } }) as unknown as LedgerEntry;

test('what was asked is open until the applicant submits again', () => {
  const asked = [entry('submit'), entry('startReview'), entry('requestInformation', '2021-10-10', 'A portrait')];
  expect(requestedInformation(asked)).toEqual([{ item: 'A portrait', document: null, dueAt: '2021-10-10', answered: false }]);
  expect(requestedInformation([...asked, entry('submit')])).toMatchObject([{ answered: true }]);
});

test('a request that is extended moves the date of what was asked before, a later one does not', () => {
  const extended = [entry('requestInformation', '2021-10-10', 'A portrait'), entry('requestInformation', '2021-10-12', 'A letter')];
  const again = [...extended, entry('submit'), entry('startReview'), entry('requestInformation', '2021-10-20', 'A card')];
  expect(requestedInformation(again).map(({ item, dueAt, answered }) => [item, dueAt, answered])).toEqual([
    ['A portrait', '2021-10-12', true],
    ['A letter', '2021-10-12', true],
    ['A card', '2021-10-20', false],
  ]);
});

test('what was erased is left out', () => {
  expect(requestedInformation([entry('requestInformation', '2021-10-10')])).toEqual([]);
});
