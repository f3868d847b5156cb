import { bodyOf, fieldsOf, NO_WORDS } from './words';

test('a dialog asks for what the move needs, and offers a note to the applicant only where a letter follows', () => {
  expect(fieldsOf({ needs: ['reason', 'note'], writes: true })).toEqual(['reason', 'note', 'internalNote']);
  expect(fieldsOf({ needs: [], writes: true })).toEqual(['note', 'internalNote']);
  expect(fieldsOf({ needs: [], writes: false })).toEqual(['internalNote']);
  expect(fieldsOf({ needs: ['items', 'dueAt'], writes: true })).toEqual(['items', 'dueAt', 'note', 'internalNote']);
});

test('every line asks for one thing, and what is empty is left out', () => {
  expect(bodyOf({ ...NO_WORDS, items: 'A letter\n\n  A photo ', dueAt: '2026-07-15T18:00', note: ' ' }, 'Europe/Brussels')).toEqual({
    items: [{ item: 'A letter' }, { item: 'A photo' }],
    dueAt: '2026-07-15T16:00:00.000Z',
  });
});
