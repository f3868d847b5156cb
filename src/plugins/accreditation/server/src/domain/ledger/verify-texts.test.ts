import { commitTo } from './commitment';
import type { Row } from './row';
import { findTextFault } from './verify-texts';

const hash = (data: string) => `hash of ${data}`;
const text = { sequence: 1, name: 'note', text: 'Bienvenue', salt: 'aa' };
// eslint-disable-next-line no-restricted-syntax -- only the number and the commitments are looked at
const rows = [{ sequence: 1, texts: { note: commitTo('note', text, hash) } }] as unknown as Row[];

test('a text that is as it was committed to is whole, and one that was erased leaves nothing to compare', () => {
  expect(findTextFault(rows, [text], hash)).toBeNull();
  expect(findTextFault(rows, [], hash)).toBeNull();
});

test.each([
  ['other words', { ...text, text: 'Au revoir' }, 'TEXT_ALTERED'],
  ['another salt', { ...text, salt: 'bb' }, 'TEXT_ALTERED'],
  ['another name', { ...text, name: 'statement' }, 'TEXT_UNEXPECTED'],
  ['a row that is not there', { ...text, sequence: 2 }, 'TEXT_UNEXPECTED'],
])('a text with %s is found', (_, found, fault) => {
  expect(findTextFault(rows, [found], hash)).toEqual({ sequence: found.sequence, fault });
});
