import { checkForm } from './check-form';
import type { Choices, Form, PersonForm } from './form';

const choices: Choices = { countries: new Set(['BE', 'FR']), categories: ['PRINT', 'RADIO'], sessions: ['opening'], languages: ['fr', 'en'] };
const person: PersonForm = { givenName: 'Ada', familyName: 'Exemple', email: 'ada@example.org', nationality: 'BE' };
const travelDocument = { number: 'AB 123456', issuingState: 'BE', expiresOn: '2030-01-31' };
const form: Form = { category: 'PRINT', person, outlet: { name: 'Le Soir' } };

test('an ordinary form is taken, and so is any part of it', () => {
  expect(checkForm(form, choices)).toBeNull();
  expect(checkForm({ ...form, person: { ...person, travelDocument, dateOfBirth: '1990-02-28', phone: '+32470000000' } }, choices)).toBeNull();
  expect(checkForm({}, choices)).toBeNull();
  expect(checkForm({ role: 'Reporter', languages: ['fr', 'nl-BE'], sessions: ['opening'], equipment: 'Two\ncameras' }, choices)).toBeNull();
});

test('a person with a single name has no given name', () => {
  expect(checkForm({ person: { ...person, givenName: null } }, choices)).toBeNull();
});

test.each(['XK', 'XXA', 'XXB', 'XXC', 'UNO'])('the nationality %s is taken, as a travel document may say it', (nationality) => {
  expect(checkForm({ person: { ...person, nationality } }, choices)).toBeNull();
});

test.each<[string, Form]>([
  ['person.familyName', { person: { ...person, familyName: '  ' } }],
  ['person.email', { person: { ...person, email: '' } }],
  ['outlet.name', { outlet: { name: '' } }],
  ['person.travelDocument.number', { person: { ...person, travelDocument: { ...travelDocument, number: '' } } }],
])('a form without %s is refused and names the field', (field, incomplete) => {
  expect(checkForm(incomplete, choices)).toMatchObject({ code: 'MISSING_INPUT', field });
});

test.each<[string, Form]>([
  ['category', { category: 'AGENCY' }],
  ['employment', { employment: 'INTERN' }],
  ['locale', { locale: 'zz' }],
  ['person.familyName', { person: { ...person, familyName: 'A\u0000B' } }],
  ['person.givenName', { person: { ...person, givenName: 'x'.repeat(151) } }],
  ['person.email', { person: { ...person, email: 'ada@example.org\nBcc: all@example.org' } }],
  ['person.email', { person: { ...person, email: 'not an address' } }],
  ['person.phone', { person: { ...person, phone: '0470 00 00 00' } }],
  ['person.nationality', { person: { ...person, nationality: 'be' } }],
  ['person.dateOfBirth', { person: { ...person, dateOfBirth: '1990-02-30' } }],
  ['person.travelDocument.issuingState', { person: { ...person, travelDocument: { ...travelDocument, issuingState: 'XX' } } }],
  ['person.travelDocument.expiresOn', { person: { ...person, travelDocument: { ...travelDocument, expiresOn: 'soon' } } }],
  ['outlet.country', { outlet: { name: 'Le Soir', country: 'XK' } }],
  ['outlet.website', { outlet: { name: 'Le Soir', website: 'javascript:alert(1)' } }],
  ['languages', { languages: ['fr', 'fr'] }],
  ['languages', { languages: ['not a tag'] }],
  ['sessions', { sessions: ['closing'] }],
  ['equipment', { equipment: 'x'.repeat(10_001) }],
])('a form with nonsense for %s is refused and names the field', (field, nonsense) => {
  expect(checkForm(nonsense, choices)).toMatchObject({ code: 'INVALID_INPUT', field });
});
