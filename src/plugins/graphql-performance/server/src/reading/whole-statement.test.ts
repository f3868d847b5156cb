import { parserOf } from '../domain/parse-column';
import { readRow, type LinkPlan, type RowPlan } from './plan';
import type { OwnedStatement } from './statement';
import { broughtBy, wholeStatement } from './whole-statement';

const columns = [
  { name: 'id', attribute: 'id', parse: (value: unknown) => value, isJson: false },
  { name: 'document_id', attribute: 'documentId', parse: (value: unknown) => value, isJson: false },
];
const notes = { name: 'notes', attribute: 'notes', parse: parserOf('json') ?? String, isJson: true };
const rowsWith = (...links: LinkPlan[]): RowPlan => ({ uid: 'any', columns, links });
const ownedBy = (name: string, key: OwnedStatement['ownedBy'], ...bindings: unknown[]): OwnedStatement => ({
  before: { sql: `select * from ${name} where a = ? and owner `, bindings: [bindings[0]] },
  after: { sql: ' and b = ?', bindings: [bindings[1]] },
  ownedBy: key,
});
const linkTo = (key: string, statement: OwnedStatement, rows = rowsWith()): LinkPlan => ({ key, shape: 'many', rows, source: { statement, arrange: () => [] } });
const root = { sql: 'select * from roots where slug = ?', bindings: ['slug'] };

test('each part looks up its owners in the part it belongs to, and the values stand in the order of their places', () => {
  const inner = linkTo('inner', ownedBy('inners', 'documentId', 3, 4));
  const outer = linkTo('outer', ownedBy('outers', 'id', 1, 2), rowsWith(inner));
  const other = linkTo('other', ownedBy('others', 'id', 5, 6));
  const whole = wholeStatement(root, rowsWith(outer, other));
  expect(whole?.links).toEqual([outer, inner, other]);
  expect(whole?.sql).toContain('from outers where a = ? and owner in (select "id" from "__part_0") and b = ?');
  expect(whole?.sql).toContain('from inners where a = ? and owner in (select "document_id" from "__part_1") and b = ?');
  expect(whole?.sql).toContain('from others where a = ? and owner in (select "id" from "__part_0") and b = ?');
  expect(whole?.bindings).toEqual(['slug', 1, 2, 3, 4, 5, 6]);
});

test('what is loaded by others stays with them, and so does all behind it', () => {
  const behind = linkTo('behind', ownedBy('behinds', 'id'));
  const loaded: LinkPlan = { key: 'loaded', shape: 'many', rows: rowsWith(behind), source: { load: async () => [] } };
  expect(wholeStatement(root, rowsWith(loaded))).toBeUndefined();
  expect(wholeStatement(root, rowsWith(loaded, linkTo('other', ownedBy('others', 'id'))))?.links).toHaveLength(1);
});

test('a statement does not grow without end', () => {
  const many = Array.from({ length: 100 }, (_, index) => linkTo(`link${index}`, ownedBy(`links${index}`, 'id')));
  expect(wholeStatement(root, rowsWith(...many))?.links).toHaveLength(40);
});

test('its answer is taken apart; a part without rows is null in it', () => {
  const link = linkTo('links', ownedBy('links', 'id'));
  const whole = wholeStatement(root, rowsWith(link));
  const brought = whole && broughtBy(whole, [{ 0: [{ id: 1 }], 1: null }]);
  expect(brought?.rows).toEqual([{ id: 1 }]);
  expect(brought?.linked.get(link)).toEqual([]);
});

test.each([
  ['a text', '"abc"'],
  ['an empty text', '""'],
  ['a text that holds JSON', '"[1]"'],
  ['an object', '{"a":[1,"b"]}'],
  ['nothing', 'null'],
])('JSON that is %s is read as it is from a column of its own', (_, text) => {
  const link = linkTo('links', ownedBy('links', 'id'), { uid: 'any', columns: [notes], links: [] });
  const whole = wholeStatement(root, rowsWith(link));
  const [found = {}] = (whole && broughtBy(whole, [{ 0: [{ id: 1 }], 1: JSON.parse(`[{"notes":${text}}]`) }]))?.linked.get(link) ?? [];
  expect(readRow(found, [notes])).toEqual(readRow({ notes: text }, [notes]));
});
