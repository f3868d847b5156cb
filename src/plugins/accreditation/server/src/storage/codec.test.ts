import { columnOf, decodeRow, encodeRow } from './codec';

const attributes = { name: { type: 'string' }, submittedAt: { type: 'datetime' }, tags: { type: 'json' }, unanswered: { type: 'boolean' }, version: { type: 'integer' } };
const values = { name: 'Ada', submittedAt: 1_634_000_000_000, tags: ['pool'], unanswered: true, version: 3 };

test('columns are named as Strapi names them', () => {
  expect(['reference', 'informationDueAt'].map(columnOf)).toEqual(['reference', 'information_due_at']);
});

test.each([
  ['PostgreSQL', { submitted_at: new Date(values.submittedAt), tags: '["pool"]', unanswered: true }],
  ['SQLite', { submitted_at: values.submittedAt, tags: '["pool"]', unanswered: 1 }],
])('a row as %s gives it is decoded', (_, row) => {
  expect(decodeRow(attributes, { name: 'Ada', version: 3, other: 1, ...row })).toEqual(values);
});

test('nothing stays nothing, both ways', () => {
  const empty = { name: null, submittedAt: null, tags: null, unanswered: null, version: null };
  expect(decodeRow(attributes, {})).toEqual(empty);
  expect(encodeRow(attributes, empty)).toEqual({ name: null, submitted_at: null, tags: null, unanswered: null, version: null });
});

test('what is written is encoded, and only what the schema knows', () => {
  expect(encodeRow(attributes, { tags: ['pool'], submittedAt: values.submittedAt, nonsense: 1 })).toEqual({
    tags: '["pool"]',
    submitted_at: new Date(values.submittedAt),
  });
});
