import { OWNER } from './link-statement';
import { readRow, type Column, type Row, type StatementSource } from './plan';
import type { OwnedStatement } from './statement';

/** Linked rows say whose they are. */
export const linkedRows = (statement: OwnedStatement, columns: readonly Column[]): StatementSource => ({
  statement,
  arrange: (found, parents) => {
    const byOwner = new Map<unknown, Row[]>();
    for (const raw of found) {
      const owner = raw[OWNER];
      const rows = byOwner.get(owner);
      const row = readRow(raw, columns);
      if (rows) rows.push(row);
      else byOwner.set(owner, [row]);
    }
    return parents.map(({ id }) => byOwner.get(id) ?? []);
  },
});
