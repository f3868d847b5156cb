import { buildSchema } from 'graphql';
import { analyse } from './analyse';
import { createRootFields } from './root-fields';

const schema = buildSchema(`
  input PageFiltersInput { title: String states: StateFiltersInput and: [PageFiltersInput] }
  input StateFiltersInput { name: String }
  type Query { pages(filters: PageFiltersInput): [Page!]! dossier(token: String!): Page open(token: String): Page undeclared: Page me: Page }
  type Page { title: String state: State }
  type State { name: String }
  type Mutation { change: Page }
`);
const rootFields = createRootFields();
rootFields.declare({ pages: {}, dossier: 'private', open: {}, me: 'private' });
const look = (text: string, variables = {}) => analyse({ text, variables }, schema, rootFields);

test.each([
  ['is not valid', '{ pages {'],
  ['changes something', 'mutation { change { title } }'],
  ['asks a private field', '{ dossier(token: "x") { title } }'],
  ['asks a private field beside a public one', '{ pages { title } me { title } }'],
  ['asks it in a fragment', '{ ...f } fragment f on Query { pages { title } me { title } }'],
  ['asks a field that nobody declared', '{ undeclared { title } }'],
  ['carries a token', '{ open(token: "x") { title } }'],
  ['asks about the schema', '{ __schema { types { name } } }'],
  ['goes round in circles', '{ ...f } fragment f on Query { ...f }'],
])('an operation that %s is not kept', (_, text) => expect(look(text)).toBeUndefined());

test('a public one is known by the types of its answer', () => {
  const analysis = look('{ pages { ...f } } fragment f on Page { state { name } }');
  expect(analysis?.fields).toEqual([{}]);
  expect([...(analysis?.types ?? [])]).toEqual(expect.arrayContaining(['Page', 'State']));
  expect(look('{ pages { title } }')?.types.has('State')).toBe(false);
});

test.each([
  ['written in it', '{ pages(filters: { and: [{ states: { name: "x" } }] }) { title } }', {}],
  ['that come as a variable', 'query ($f: PageFiltersInput) { pages(filters: $f) { title } }', { f: { and: [{ states: { name: 'x' } }] } }],
])('and by those of filters %s', (_, text, variables) => expect(look(text, variables)?.types.has('StateFiltersInput')).toBe(true));
