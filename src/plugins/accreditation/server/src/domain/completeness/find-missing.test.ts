import type { DossierContent, Requirements } from './dossier';
import { findMissing } from './find-missing';

const complete: DossierContent = {
  person: {
    familyName: 'Lambert',
    email: 'claire.lambert@lesoir.be',
    nationality: 'BE',
    dateOfBirth: '1985-03-02',
    travelDocument: { number: 'EN123456', issuingState: 'BE', expiresOn: '2026-01-31' },
  },
  outlet: { name: 'Le Soir' },
  documents: ['LETTER_OF_ASSIGNMENT', 'PROOF_OF_EMPLOYMENT', 'PORTRAIT'],
};

const requirements: Requirements = {
  screens: true,
  documents: [
    { anyOf: ['LETTER_OF_ASSIGNMENT'] },
    { anyOf: ['PRESS_CARD', 'PROOF_OF_EMPLOYMENT'] },
    { anyOf: ['PORTRAIT'] },
  ],
};

const withPerson = (person: Partial<DossierContent['person']>): DossierContent => ({
  ...complete,
  person: { ...complete.person, ...person },
});

test('a dossier with everything lacks nothing', () => {
  expect(findMissing(complete, requirements)).toEqual([]);
});

test('a proof of employment does as well as a press card', () => {
  const documents = complete.documents.filter((kind) => kind !== 'PROOF_OF_EMPLOYMENT');
  expect(findMissing({ ...complete, documents: [...documents, 'PRESS_CARD'] }, requirements)).toEqual([]);
  expect(findMissing({ ...complete, documents }, requirements)).toEqual([
    { field: 'documents', anyOf: ['PRESS_CARD', 'PROOF_OF_EMPLOYMENT'], message: 'documentMissing' },
  ]);
});

test('a letter is not asked for twice, and a second one replaces nothing else', () => {
  const documents = ['LETTER_OF_ASSIGNMENT', 'LETTER_OF_ASSIGNMENT'] as const;
  expect(findMissing({ ...complete, documents }, requirements)).toHaveLength(2);
});

test('a set without alternatives asks for nothing', () => {
  expect(findMissing(complete, { screens: false, documents: [{ anyOf: [] }] })).toEqual([]);
});

test('where the campaign screens, the identity must be complete enough to be checked', () => {
  const fields = findMissing(withPerson({ dateOfBirth: null, travelDocument: null }), requirements).map(({ field }) => field);
  expect(fields).toEqual([
    'person.dateOfBirth',
    'person.travelDocument.number',
    'person.travelDocument.issuingState',
    'person.travelDocument.expiresOn',
  ]);
});

test('where nobody screens, no travel document is asked for', () => {
  const dossier = withPerson({ dateOfBirth: null, travelDocument: null });
  expect(findMissing(dossier, { ...requirements, screens: false })).toEqual([]);
});

test('blanks fill nothing, and what is missing comes in the order of the form', () => {
  const dossier = { ...withPerson({ familyName: ' ', dateOfBirth: '' }), outlet: { name: '\t' }, documents: [] };
  expect(findMissing(dossier, requirements).map(({ field, message }) => `${field}: ${message}`)).toEqual([
    'person.familyName: fieldMissing',
    'outlet.name: fieldMissing',
    'person.dateOfBirth: identityFieldMissing',
    'documents: documentMissing',
    'documents: documentMissing',
    'documents: documentMissing',
  ]);
});
