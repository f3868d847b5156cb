import { NO_OPENING_WORDS, openingBody } from './form';

test('what was written goes to the server in its parts, and the date as an instant', () => {
  const words = { ...NO_OPENING_WORDS, category: 'PRINT', 'person.familyName': ' Exemple ', 'person.email': 'ada@example.org', 'outlet.name': 'Gazette', internalNote: 'By telephone.', lateUntil: '2026-03-01T18:00' };
  expect(openingBody(words, 'Europe/Brussels')).toEqual({
    category: 'PRINT',
    person: { givenName: '', familyName: 'Exemple', email: 'ada@example.org', phone: '', nationality: '' },
    outlet: { name: 'Gazette', country: '', website: '' },
    internalNote: 'By telephone.',
    lateUntil: '2026-03-01T17:00:00.000Z',
  });
});
