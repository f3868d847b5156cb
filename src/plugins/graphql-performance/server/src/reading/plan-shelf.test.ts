import { parse, type OperationDefinitionNode } from 'graphql';
import { createPlanShelf } from './plan-shelf';

const operation = parse('{ a }').definitions[0] as OperationDefinitionNode;

test('a plan is made once, made again when all were dropped, and tried again where it failed', async () => {
  const shelf = createPlanShelf();
  let made = 0;
  const make = async () => (made += 1);
  expect(await Promise.all([shelf.get(operation, 'a', make), shelf.get(operation, 'a', make)])).toEqual([1, 1]);
  shelf.clear();
  expect(await shelf.get(operation, 'a', make)).toBe(2);
  await expect(shelf.get(operation, 'b', async () => { throw new Error('refused'); })).rejects.toThrow('refused');
  expect(await shelf.get(operation, 'b', make)).toBe(3);
});
