import type { Core } from '@strapi/strapi';
import { readRow, type Column, type Row, type StatementSource } from './plan';
import { asPart, queryBuilder } from './query-builder';
import { OWNERS, ownedStatementOf } from './statement';

interface Query {
  readonly limit?: number;
  readonly offset?: number;
}

/** The other versions of documents: rows that share a document’s id, less the row itself. There are as many as languages, so each page is cut here. */
export function localizations(strapi: Core.Strapi, uid: string, query: Query, columns: readonly Column[]): StatementSource | undefined {
  const { limit, offset: first = 0, ...rest } = query;
  const builder = queryBuilder(strapi, uid).init({ ...rest, select: columns.map(({ attribute }) => attribute) });
  // Its order must be the one that Strapi gives a page, by the row at last; a page itself is none of the database’s business here.
  builder.where({ documentId: { $in: [OWNERS] } }).limit(Number.MAX_SAFE_INTEGER);
  const part = asPart(builder, builder.getKnexQuery().clear('limit'));
  const statement = part && ownedStatementOf(part, { column: strapi.db.connection.ref(`${builder.alias}.document_id`).toQuery(), ownedBy: 'documentId' });
  if (!statement) return undefined;
  const last = limit === undefined || limit < 0 ? Infinity : first + limit;

  return {
    statement,
    arrange: (found, parents) => {
      const byDocument = new Map<unknown, Row[]>();
      for (const raw of found) {
        const row = readRow(raw, columns);
        byDocument.set(row.documentId, [...(byDocument.get(row.documentId) ?? []), row]);
      }
      return parents.map(({ id, documentId }) => (byDocument.get(documentId) ?? []).filter((row) => row.id !== id).slice(first, last));
    },
  };
}
