import type { CampaignForm } from '../../api/contract';
import { fieldsOf, formOf, pathInForm } from './fields';

const form: CampaignForm = {
  slug: 'namur',
  event: 'event',
  sessions: ['session'],
  texts: [{ language: 'fr', title: 'Namur', introduction: null, privacyNotice: null, codeOfConduct: null }],
  announcedAt: null,
  opensAt: '2026-01-15T17:00:00.123Z',
  closesAt: '2026-07-15T16:00:00.000Z',
  decisionsBy: null,
  endsAt: '2026-08-15T16:00:00.000Z',
  timeZone: 'Europe/Brussels',
  capacity: 60,
  mostPerOutlet: null,
  categories: [{ category: 'RADIO', capacity: 5, requiredDocuments: [{ anyOf: ['PRESS_CARD', 'PORTRAIT'] }], screening: false }],
  screening: true,
  hearingHours: 48,
  appealHours: 72,
  graceMinutes: 0,
  controller: null,
  contact: 'press@example.org',
  identityDays: 30,
  retentionDays: 90,
  draftDays: 14,
};
const setting = { categories: ['PRINT', 'RADIO'], languages: ['fr', 'nl'] } as const;
const fields = fieldsOf(form, setting);

test('a form that nobody touched says what it said, to the millisecond', () => {
  expect(formOf(fields, form)).toEqual(form);
});

test('dates are shown and read in the zone of the campaign', () => {
  expect([fields.opensAt, fields.closesAt]).toEqual(['2026-01-15T18:00', '2026-07-15T18:00']);
  expect(formOf({ ...fields, closesAt: '2026-07-16T18:00' }, form).closesAt).toBe('2026-07-16T16:00:00.000Z');
});

test('another zone leaves the wall times and changes the instants', () => {
  expect(formOf({ ...fields, timeZone: 'America/Toronto' }, form).closesAt).toBe('2026-07-15T22:00:00.000Z');
});

test('what is emptied is nothing, and languages without words are left out', () => {
  const emptied = formOf({ ...fields, capacity: '', event: '', endsAt: '' }, form);
  expect([emptied.capacity, emptied.event, emptied.endsAt, emptied.texts.length]).toEqual([null, null, null, 1]);
});

test('every category has its fields, and only those that are offered are sent', () => {
  expect(fields.categories.map(({ category, isOffered }) => [category, isOffered])).toEqual([['PRINT', false], ['RADIO', true]]);
  expect(pathInForm(fields, 'RADIO', 'capacity')).toBe('categories.0.capacity');
});
