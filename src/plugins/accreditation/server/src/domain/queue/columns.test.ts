import { columnsAmong, FIRST_COLUMNS } from './columns';

test('columns stand in their order, whatever the order in which they were chosen', () => {
  expect(columnsAmong(['dueAt', 'name', 'reference'])).toEqual(['reference', 'name', 'dueAt']);
  expect(columnsAmong(FIRST_COLUMNS)).toEqual(FIRST_COLUMNS);
});

test('the reference cannot be left out, and what is no column is', () => {
  expect(columnsAmong(['shoeSize'])).toEqual(['reference']);
});
