import { createTrustedDocuments, hashOf } from './trusted-documents';

const TEXT = '{ pages { title } }';
const ID = hashOf(TEXT);
const free = createTrustedDocuments({ [ID]: TEXT }, { only: false });
const closed = createTrustedDocuments({ [ID]: TEXT }, { only: true });
const ask = (question: { query?: string; documentId?: string }) => ({ raw: '', body: {}, variables: {}, ...question });

test('a document of the site is asked for by its id', () => {
  expect([free.textOf(ask({ documentId: ID }), false), closed.textOf(ask({ documentId: ID }), false)]).toEqual([TEXT, TEXT]);
  expect(free.textOf(ask({ documentId: 'x' }), true)).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' });
});

test('where only those are answered, any other text needs somebody who signed in', () => {
  expect(closed.textOf(ask({ query: '{ x }' }), false)).toMatchObject({ status: 403 });
  expect([closed.textOf(ask({ query: '{ x }' }), true), closed.textOf(ask({ query: TEXT }), false), free.textOf(ask({ query: '{ x }' }), false)]).toEqual(['{ x }', TEXT, '{ x }']);
});
