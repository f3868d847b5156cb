import { seal, unseal } from './sealed';

test('what is sealed comes back, and an empty column holds nothing', () => {
  const sensitive = { dateOfBirth: '1990-02-28', travelDocument: { number: 'AB123456', issuingState: 'BE', expiresOn: '2030-01-31' } };
  expect(unseal(seal(sensitive, 'dossier'), 'dossier')).toEqual(sensitive);
  expect(unseal(null, 'dossier')).toEqual({ dateOfBirth: null, travelDocument: null });
});
