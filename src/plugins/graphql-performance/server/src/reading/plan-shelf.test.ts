import { parse, type OperationDefinitionNode } from 'graphql';
import { createPlanShelf } from './plan-shelf';

const operationOf = (text: string) => parse(text).definitions[0] as OperationDefinitionNode;
const operation = operationOf('{ a }');

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

test('each operation has its own, and of many those are kept that were used last', async () => {
  const shelf = createPlanShelf(2);
  const other = operationOf('{ a }');
  const get = (of: OperationDefinitionNode, plan: string) => shelf.get(of, 'same key', async () => plan);
  expect([await get(operation, 'first'), await get(other, 'second'), await get(operation, 'not made')]).toEqual(['first', 'second', 'first']);
  await get(operationOf('{ b }'), 'third');
  expect([await get(operation, 'not made'), await get(other, 'made again')]).toEqual(['first', 'made again']);
});
