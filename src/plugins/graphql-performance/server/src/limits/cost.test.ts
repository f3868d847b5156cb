import { buildSchema, parse } from 'graphql';
import { costOf } from './cost';

const schema = buildSchema(`
  input PaginationArg { limit: Int pageSize: Int }
  type Query {
    pages(pagination: PaginationArg = {}): [Page!]!
    pages_connection(pagination: PaginationArg = {}): PageCollection!
    page(id: ID!): Page
  }
  type Page { title: String parent: Page tags(pagination: PaginationArg = { limit: 100 }): [Tag!]! }
  type Tag { name: String }
  type PageCollection { nodes: [Page!]! total: Int! }
`);
const cost = (text: string, variables: Record<string, unknown> = {}) => costOf({ schema, document: parse(text), operationName: null, variables }, { root: 25, nested: 10, most: 100 });

test.each([
  ['{ page(id: 1) { title } }', 1],
  ['{ page(id: 1) { title parent { title } } }', 2],
  ['{ pages { title } }', 25],
  ['{ pages(pagination: { limit: 20 }) { title tags { name } } }', 20 * (1 + 10)],
  ['{ pages(pagination: { limit: 20 }) { tags(pagination: { limit: 3 }) { name } } }', 20 * (1 + 3)],
  ['{ pages(pagination: { limit: -1 }) { title } }', 100],
  ['{ pages_connection(pagination: { limit: 5 }) { nodes { title } total } }', 5 * (1 + 1)],
  ['{ a: page(id: 1) { title } b: page(id: 2) { title } }', 2],
  ['{ ...all } fragment all on Query { pages(pagination: { limit: 2 }) { tags { name } } }', 2 * 11],
])('%s', (text, expected) => expect(cost(text)).toBe(expected));

test('a size that comes as a variable counts as what it is', () => {
  expect(cost('query ($n: Int) { pages(pagination: { limit: $n }) { title } }', { n: 7 })).toBe(7);
});

test('variables that do not fit cost nothing: they are refused elsewhere', () => {
  expect(cost('query ($n: Int) { pages(pagination: { limit: $n }) { title } }', { n: 'seven' })).toBeNull();
});
