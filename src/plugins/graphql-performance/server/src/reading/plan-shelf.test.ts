import { parse, type OperationDefinitionNode } from 'graphql';
import { createPlanShelf } from './plan-shelf';

const operationOf = (text: string) => parse(text).definitions[0] as OperationDefinitionNode;
const operation = operationOf('{ a }');

test('a plan is made once, made again when all were dropped, and tried again where it failed', async () => {
  const shelf = createPlanShelf();
  let made = 0;
  const make = async () => (made += 1);
  const get = (key: string) => shelf.get({ operation, key, edition: shelf.edition() }, make);
  expect(await Promise.all([get('a'), get('a')])).toEqual([1, 1]);
  shelf.clear();
  expect(await get('a')).toBe(2);
  await expect(shelf.get({ operation, key: 'b', edition: shelf.edition() }, async () => { throw new Error('refused'); })).rejects.toThrow('refused');
  expect(await get('b')).toBe(3);
});

test('each operation has its own, and of many those are kept that were used last', async () => {
  const shelf = createPlanShelf(2);
  const other = operationOf('{ a }');
  const get = (of: OperationDefinitionNode, plan: string) => shelf.get({ operation: of, key: 'same', edition: shelf.edition() }, async () => plan);
  expect([await get(operation, 'first'), await get(other, 'second'), await get(operation, 'not made')]).toEqual(['first', 'second', 'first']);
  await get(operationOf('{ b }'), 'third');
  expect([await get(operation, 'not made'), await get(other, 'made again')]).toEqual(['first', 'made again']);
});

test('what a request was told it may do before something was written is not kept for others', async () => {
  const shelf = createPlanShelf();
  const before = shelf.edition();
  const get = (plan: string, edition: object | undefined) => shelf.get({ operation, key: 'a', edition }, async () => plan);
  shelf.clear();
  expect(await get('with what was taken away', before)).toBe('with what was taken away');
  expect(await get('of nobody knows when', undefined)).toBe('of nobody knows when');
  expect(await get('without it', shelf.edition())).toBe('without it');
});

test('a key that is too long to come again is not kept', async () => {
  const shelf = createPlanShelf();
  const get = (plan: string) => shelf.get({ operation, key: 'x'.repeat(5_000), edition: shelf.edition() }, async () => plan);
  expect([await get('first'), await get('second')]).toEqual(['first', 'second']);
});
