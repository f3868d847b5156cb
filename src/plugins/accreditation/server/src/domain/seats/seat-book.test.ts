import { openSeatBook } from './seat-book';

const capacities = { overall: 10, perCategory: { PRINT: 4 }, perOutlet: 2 };
const staff = { category: 'PRINT', employment: 'STAFF', confirmedOutlet: 'le-soir' } as const;

test('seats are counted overall, in the category and for the outlet', () => {
  const book = openSeatBook(capacities, [
    { category: 'PRINT', outlet: 'le-soir', count: 1 },
    { category: 'PRINT', outlet: null, count: 2 },
    { category: 'RADIO', outlet: 'le-soir', count: 1 },
  ]);
  expect(book.countsFor(staff)).toEqual({
    overall: { capacity: 10, taken: 4 },
    category: { capacity: 4, taken: 3 },
    outlet: { capacity: 2, taken: 2 },
  });
});

test('a freelancer is counted for no outlet, and a category without a number has no cap', () => {
  const book = openSeatBook(capacities, [{ category: 'RADIO', outlet: 'le-soir', count: 2 }]);
  const counts = book.countsFor({ category: 'RADIO', employment: 'FREELANCE', confirmedOutlet: 'le-soir' });
  expect([counts.category.capacity, counts.outlet.taken]).toEqual([null, 0]);
});

test('what is taken and given back while decisions are made counts for the next one', () => {
  const book = openSeatBook(capacities, []);
  const seat = { category: 'PRINT', outlet: 'le-soir' } as const;
  book.note(null, seat);
  book.note(null, { category: 'PRINT', outlet: null });
  expect(book.countsFor(staff).outlet.taken).toBe(1);
  book.note(seat, null);
  expect(book.countsFor(staff)).toMatchObject({ overall: { taken: 1 }, outlet: { taken: 0 } });
});
