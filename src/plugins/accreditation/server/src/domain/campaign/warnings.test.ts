import type { CampaignPlan } from './plan';
import type { CampaignStanding } from './standing';
import { keyOf, warningsOf } from './warnings';

const NOW = 5;
const plan: CampaignPlan = {
  announcedAt: 1,
  opensAt: 2,
  closesAt: 10,
  endsAt: 20,
  capacity: 50,
  mostPerOutlet: 4,
  screening: true,
  hearingHours: 48,
  appealHours: 72,
  categories: [
    { category: 'PRINT', capacity: 20, requiredDocuments: [{ anyOf: ['PRESS_CARD'] }], screening: false },
    { category: 'RADIO', capacity: null, requiredDocuments: [], screening: null },
  ],
};
const print = (changes: object): CampaignPlan => ({ ...plan, categories: plan.categories.map((rules) => (rules.category === 'PRINT' ? { ...rules, ...changes } : rules)) });

const standing: CampaignStanding = {
  held: { overall: 15, perCategory: new Map([['PRINT', 12], ['RADIO', 3]]), mostByOneOutlet: 3 },
  drafts: 7,
  live: 40,
  submitted: new Map([['PRINT', 21], ['RADIO', 3]]),
  undecided: new Map([['PRINT', 9]]),
  lacking: (category) => (category === 'PRINT' ? 5 : 0),
  hearings: 2,
  appealable: 3,
};
const warned = (after: CampaignPlan, before: CampaignPlan | null = plan) => warningsOf({ before, after, now: NOW }, standing).map(({ why, category, count }) => [why, category, count]);

test('a campaign that is saved as it was warns of nothing', () => {
  expect(warned(plan)).toEqual([]);
});

test.each<[string, CampaignPlan, unknown[]]>([
  ['an end that has passed', { ...plan, closesAt: 3, endsAt: 4 }, ['endsInThePast', null, 40]],
  ['a closing that has passed', { ...plan, closesAt: 4 }, ['closesInThePast', null, 7]],
  ['an opening that comes again', { ...plan, opensAt: 6 }, ['opensAgainLater', null, 7]],
  ['a campaign that is hidden again', { ...plan, announcedAt: null }, ['hiddenAgain', null, 40]],
  ['a capacity below the seats that are held', { ...plan, capacity: 14 }, ['capacityBelowHeld', null, 15]],
  ['a capacity of a category below its seats', print({ capacity: 11 }), ['categoryBelowHeld', 'PRINT', 12]],
  ['a limit per outlet below what one has', { ...plan, mostPerOutlet: 2 }, ['outletCapBelowHeld', null, 3]],
  ['a category with dossiers that is taken off', { ...plan, categories: plan.categories.slice(0, 1) }, ['categoryTakenOff', 'RADIO', 3]],
  ['a document that was not asked for', print({ requiredDocuments: [{ anyOf: ['PRESS_CARD'] }, { anyOf: ['PORTRAIT'] }] }), ['documentNewlyRequired', 'PRINT', 5]],
  ['a screening that was none', print({ screening: true }), ['newlyScreened', 'PRINT', 9]],
  ['a shorter hearing', { ...plan, hearingHours: 24 }, ['hearingShortened', null, 2]],
  ['a shorter appeal', { ...plan, appealHours: 24 }, ['appealShortened', null, 3]],
])('%s is warned of', (_, after, expected) => {
  expect(warned(after)).toEqual([expected]);
});

test.each<[string, CampaignPlan]>([
  ['a capacity that is just enough', { ...plan, capacity: 15 }],
  ['a capacity without a limit', { ...plan, capacity: null }],
  ['a later closing', { ...plan, closesAt: 15 }],
  ['more that is enough as proof', print({ requiredDocuments: [{ anyOf: ['PRESS_CARD', 'PROOF_OF_EMPLOYMENT'] }] })],
  ['a longer appeal', { ...plan, appealHours: 96 }],
])('%s hurts nobody', (_, after) => {
  expect(warned(after)).toEqual([]);
});

test('what was too small before is not warned of again', () => {
  const small = { ...plan, capacity: 10 };
  expect(warned({ ...small, appealHours: 80 }, small)).toEqual([]);
});

test('a campaign that is made anew with dates that have passed is warned of', () => {
  const nobody = { ...standing, held: { overall: 0, perCategory: new Map(), mostByOneOutlet: 0 }, drafts: 0, live: 0, submitted: new Map(), undecided: new Map(), hearings: 0, appealable: 0 };
  expect(warningsOf({ before: null, after: { ...plan, closesAt: 4 }, now: NOW }, nobody).map(({ why }) => why)).toEqual(['closesInThePast']);
});

test('a warning whose numbers changed is another one', () => {
  const [one] = warningsOf({ before: plan, after: { ...plan, capacity: 14 }, now: NOW }, standing);
  const [other] = warningsOf({ before: plan, after: { ...plan, capacity: 13 }, now: NOW }, standing);
  expect(one && other && keyOf(one) === keyOf(other)).toBe(false);
});
