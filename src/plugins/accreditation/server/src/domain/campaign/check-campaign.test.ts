import type { CampaignForm } from './check-campaign';
import { checkCampaign } from './check-campaign';

const DAY = 24 * 3_600_000;
const form: CampaignForm = {
  hasEvent: true,
  slug: 'namur-2021',
  texts: [{ language: 'fr', title: null }],
  announcedAt: 1 * DAY,
  opensAt: 2 * DAY,
  closesAt: 10 * DAY,
  decisionsBy: 12 * DAY,
  endsAt: 20 * DAY,
  timeZone: 'Europe/Brussels',
  categories: [{ category: 'PRINT', capacity: 40, requiredDocuments: [{ anyOf: ['PRESS_CARD', 'PROOF_OF_EMPLOYMENT'] }] }, { category: 'RADIO' }],
};
const languages = ['fr', 'en', 'nl'];

test('an ordinary campaign is taken', () => {
  expect(checkCampaign(form, languages)).toEqual([]);
});

test('a campaign that is not announced, or is announced and opened at once, is taken', () => {
  expect(checkCampaign({ ...form, announcedAt: null, decisionsBy: null }, languages)).toEqual([]);
  expect(checkCampaign({ ...form, announcedAt: form.opensAt }, languages)).toEqual([]);
});

test.each<[string, Partial<CampaignForm>]>([
  ['texts', { hasEvent: false }],
  ['slug', { slug: 'Namur 2021' }],
  ['texts.1.language', { texts: [{ language: 'fr', title: 'A' }, { language: 'fr', title: 'B' }] }],
  ['texts.0.language', { texts: [{ language: 'zz', title: 'A' }] }],
  ['opensAt', { opensAt: null }],
  ['closesAt', { closesAt: null }],
  ['endsAt', { endsAt: null }],
  ['opensAt', { announcedAt: 3 * DAY }],
  ['closesAt', { closesAt: 2 * DAY }],
  ['endsAt', { endsAt: 9 * DAY, decisionsBy: null }],
  ['decisionsBy', { decisionsBy: 1 * DAY }],
  ['decisionsBy', { decisionsBy: 21 * DAY }],
  ['timeZone', { timeZone: null }],
  ['timeZone', { timeZone: 'Europe/Namur' }],
  ['timeZone', { timeZone: '+01:00' }],
  ['categories', { categories: [] }],
  ['categories', { categories: null }],
  ['categories.0', { categories: ['PRINT'] }],
  ['categories.0.category', { categories: [{ category: 'BLOG' }] }],
  ['categories.1.category', { categories: [{ category: 'PRINT' }, { category: 'PRINT' }] }],
  ['categories.0.capacity', { categories: [{ category: 'PRINT', capacity: 0 }] }],
  ['categories.0.capacity', { categories: [{ category: 'PRINT', capacity: 1.5 }] }],
  ['categories.0.screening', { categories: [{ category: 'PRINT', screening: 'no' }] }],
  ['categories.0.seats', { categories: [{ category: 'PRINT', seats: 4 }] }],
  ['categories.0.requiredDocuments', { categories: [{ category: 'PRINT', requiredDocuments: 'PORTRAIT' }] }],
  ['categories.0.requiredDocuments.0', { categories: [{ category: 'PRINT', requiredDocuments: [{ anyOf: [] }] }] }],
  ['categories.0.requiredDocuments.0', { categories: [{ category: 'PRINT', requiredDocuments: [{ anyOf: ['VISA'] }] }] }],
  ['categories.0.requiredDocuments.0', { categories: [{ category: 'PRINT', requiredDocuments: [{ anyOf: ['PORTRAIT', 'PORTRAIT'] }] }] }],
])('a campaign with something wrong in %s is told so there', (path, change) => {
  expect(checkCampaign({ ...form, ...change }, languages).map((problem) => problem.path.join('.'))).toEqual([path]);
});

test('a campaign without an event needs a title of its own', () => {
  expect(checkCampaign({ ...form, hasEvent: false, texts: [{ language: 'en', title: 'Press tour' }] }, languages)).toEqual([]);
});
