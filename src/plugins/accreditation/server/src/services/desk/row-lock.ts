import type { Connection } from '../../storage/database';

/** How rows are held from being read until they are written. Tests replace it by nothing, and see what then goes wrong. */
export type RowLock = (query: Rows) => Rows;

/** A query that finds rows. */
export type Rows = ReturnType<Connection>;

/**
 * Holds the rows that a query finds until the transaction ends. Dossiers are locked before campaigns and each in the order of their ids, so
 * that nobody waits for somebody who waits for them. SQLite knows no row locks; its transactions that write come one after another anyway.
 */
export const forUpdate: RowLock = (query) => query.forUpdate();
