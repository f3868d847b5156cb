import fc from '../testing/fast-check';
import type { Candidate, SeatCounts } from './seats-left';
import { firstFull, freeIn, outletCounted, seatsLeft } from './seats-left';
import { comparePlaces, passedOver } from './waiting-list';

const staff: Candidate = { category: 'PRINT', employment: 'STAFF', confirmedOutlet: 'le-soir', seat: null };
const freelance: Candidate = { ...staff, employment: 'FREELANCE' };
const free = { capacity: 2, taken: 1 };
const full = { capacity: 2, taken: 2 };
const counts = (changes: Partial<SeatCounts> = {}): SeatCounts => ({ overall: free, category: free, outlet: free, ...changes });

test('seats left are what is not taken, without a cap they are not counted, and a lowered cap leaves none', () => {
  expect([free, full, { capacity: 1, taken: 4 }, { capacity: null, taken: 9 }].map(seatsLeft)).toEqual([1, 0, 0, null]);
});

test('the first full count is named: overall, then category, then outlet', () => {
  expect(firstFull(counts(), staff)).toBeNull();
  expect(firstFull(counts({ overall: full, category: full }), staff)).toBe('overall');
  expect(firstFull(counts({ category: full, outlet: full }), staff)).toBe('category');
  expect(firstFull(counts({ outlet: full }), staff)).toBe('outlet');
});

test('freelancers count for themselves: an outlet that has all it may have does not stop them', () => {
  expect(outletCounted(freelance)).toBeNull();
  expect(firstFull(counts({ outlet: full }), freelance)).toBeNull();
});

test('a seat that is held is not asked for again, whatever became of the capacity', () => {
  const seated = { ...staff, seat: { category: 'PRINT', outlet: 'le-soir' } as const };
  expect(firstFull({ overall: full, category: full, outlet: full }, seated)).toBeNull();
});

test('who has changed category or outlet since needs room there', () => {
  const moved = { ...staff, seat: { category: 'RADIO', outlet: 'rtbf' } as const };
  expect(firstFull(counts({ overall: full, category: full }), moved)).toBe('category');
  expect(firstFull(counts({ overall: full, outlet: full }), moved)).toBe('outlet');
});

test('a freelancer who has joined a full outlet’s staff since needs room there', () => {
  const joined = { ...staff, seat: { category: 'PRINT', outlet: null } as const };
  expect(firstFull(counts({ outlet: full }), joined)).toBe('outlet');
});

test('those who wait since an earlier first submission are passed over, the longest first', () => {
  const waiting = [
    { reference: 'D', submittedAt: 30 },
    { reference: 'B', submittedAt: 20 },
    { reference: 'A', submittedAt: 10 },
  ];
  const names = (submittedAt: number, reference: string) =>
    passedOver({ reference, submittedAt }, waiting).map((one) => one.reference);
  expect(names(25, 'C')).toEqual(['A', 'B']);
  expect(names(10, 'A')).toEqual([]);
  expect(names(20, 'C')).toEqual(['A', 'B']);
});

test('a dossier that was never submitted comes last', () => {
  expect(comparePlaces({ reference: 'A', submittedAt: null }, { reference: 'B', submittedAt: 1 })).toBe(1);
});

test('the order of the waiting list is one, whoever is compared with whom', () => {
  const place = fc.record({ reference: fc.constantFrom('A', 'B', 'C'), submittedAt: fc.constantFrom(1, 2, null) });
  const property = fc.property(place, place, place, (one, two, three) => {
    expect(comparePlaces(one, two) + comparePlaces(two, one)).toBe(0);
    if (comparePlaces(one, two) < 0 && comparePlaces(two, three) < 0) expect(comparePlaces(one, three)).toBe(-1);
  });
  fc.assert(property);
});

test.each([
  [{ capacity: 10, taken: 4 }, { capacity: 5, taken: 4 }, 1],
  [{ capacity: 10, taken: 10 }, { capacity: 5, taken: 4 }, 0],
  [{ capacity: null, taken: 10 }, { capacity: null, taken: 4 }, null],
  [{ capacity: 3, taken: 5 }, { capacity: null, taken: 4 }, 0],
])('a campaign with %o and a category with %o can give %s', (overall, category, free) => {
  expect(freeIn({ overall, category })).toBe(free);
});
