import { createStatementNames } from './prepared';

test('a statement that comes often has a name of its own; others have none', () => {
  const nameOf = createStatementNames();
  const names = Array.from({ length: 8 }, () => nameOf('select 1'));
  expect(names[0]).toBeUndefined();
  expect(names[7]).toMatch(/^planned_[0-9a-f]{32}$/);
  expect(names[7]).toBe(names[6]);
  expect(nameOf('select 2')).toBeUndefined();
});

test('there are never more names than a connection should keep', () => {
  const nameOf = createStatementNames();
  const named = Array.from({ length: 500 }, (_, n) => Array.from({ length: 8 }, () => nameOf(`select ${n}`)).at(-1)).filter((name) => name !== undefined);
  expect(new Set(named).size).toBe(200);
});
