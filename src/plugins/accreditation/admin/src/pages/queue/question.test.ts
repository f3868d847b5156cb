import { ALL_CAMPAIGNS, changed, hashOf, isNarrowed, LET_GO, questionIn, serverQuestion, sortedBy } from './question';

test('an address asks the question that made it', () => {
  const question = { campaign: 'abc', state: 'SUBMITTED', country: 'BE', outlet: 'abc', assignee: 'def', text: 'Élodie & Co', mine: true, dueSoon: true, letterFailed: true, sort: 'familyName:desc', start: 50 } as const;
  expect(questionIn(hashOf(question))).toEqual(question);
});

test('a question that narrows nothing leaves the address alone', () => {
  expect(hashOf({ text: '', mine: false, start: 0 })).toBe('');
  expect(questionIn('')).toEqual({});
});

test('whoever asks for something else begins at the first page', () => {
  expect(changed({ text: 'a', start: 50 }, { category: 'RADIO' })).toEqual({ text: 'a', category: 'RADIO' });
  expect(changed({ text: 'a', start: 50 }, { start: 75 })).toEqual({ text: 'a', start: 75 });
});

test('what narrows can be let go, and the campaign and the state stay', () => {
  const question = { campaign: 'abc', state: 'SUBMITTED', country: 'BE', unassigned: true } as const;
  expect(isNarrowed(question)).toBe(true);
  expect(changed(question, LET_GO)).toMatchObject({ campaign: 'abc', state: 'SUBMITTED' });
  expect(isNarrowed(changed(question, LET_GO))).toBe(false);
});

test('all campaigns are no campaign for the server', () => {
  expect(serverQuestion({ campaign: ALL_CAMPAIGNS, mine: true })).toEqual({ mine: true });
  expect(serverQuestion({ campaign: 'abc' })).toEqual({ campaign: 'abc' });
});

test('a column that is sorted by already is turned round', () => {
  expect(sortedBy({}, 'familyName')).toBe('familyName:asc');
  expect(sortedBy({}, 'submittedAt')).toBe('submittedAt:desc');
  expect(sortedBy({ sort: 'familyName:desc' }, 'familyName')).toBe('familyName:asc');
});
