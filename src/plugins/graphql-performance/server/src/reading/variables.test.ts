import { buildSchema, graphqlSync, type GraphQLResolveInfo } from 'graphql';
import { selectionKey } from './variables';

const schema = buildSchema('type Query { page(slug: String): Page } type Page { title: String tags(limit: Int): [Tag] } type Tag { name: String }');
const source = 'query ($slug: String, $n: Int, $yes: Boolean!) { page(slug: $slug) { tags(limit: $n) { name } ...f } } fragment f on Page { title @include(if: $yes) }';

/** The key as a resolver of the root sees it. */
function key(variableValues: Record<string, unknown>): string {
  let seen = '';
  const rootValue = { page: (_args: object, _context: unknown, info: GraphQLResolveInfo) => void (seen = selectionKey(info)) };
  graphqlSync({ schema, source, rootValue, variableValues });
  return seen;
}

test('what a selection depends on are the variables in it, those of fragments too, and not those of the field itself', () => {
  const first = key({ slug: 'a', n: 1, yes: true });
  expect(first).not.toBe('');
  expect(key({ slug: 'b', n: 1, yes: true })).toBe(first);
  expect(key({ slug: 'a', n: 2, yes: true })).not.toBe(first);
  expect(key({ slug: 'a', n: 1, yes: false })).not.toBe(first);
});
