import { REFUSALS, REFUSAL_CODES } from './refusal';

test('every code of the contract is used by a refusal', () => {
  expect(new Set(Object.values(REFUSALS))).toEqual(new Set(REFUSAL_CODES));
});
