import { listSize } from './list-size';

const SIZES = { root: 25, nested: 10, most: 100 };
const size = (pagination: unknown, isRoot = true) => listSize({ isRoot, pagination }, SIZES);

test.each([
  ['what is asked for', { limit: 20 }, 20],
  ['pages too', { pageSize: 7, page: 3 }, 7],
  ['never more than there may be', { limit: 5000 }, 100],
  ['the most, where everything is asked for', { limit: -1 }, 100],
  ['the default', {}, 25],
  ['the default where nothing is said', undefined, 25],
])('a list counts as %s', (_, pagination, expected) => expect(size(pagination)).toBe(expected));

test('a list inside an object counts as such lists are', () => expect(size(undefined, false)).toBe(10));
