import type { Core } from '@strapi/strapi';
import { transactionStep, writtenTables } from '../domain/written-tables';

/** Told of tables whose rows have changed for everybody. */
export type OnWritten = (tables: ReadonlySet<string>) => void;

interface Statement {
  readonly sql: string;
  /** Of the connection, which a transaction has to itself. */
  readonly __knexUid: string;
}

/**
 * Watches every statement that this process sends, whoever wrote it, and tells of what it wrote: at once, or when its transaction is committed, and
 * in either case before whoever sent the statement goes on.
 */
export function watchOwnWrites({ db }: Core.Strapi, onWritten: OnWritten): void {
  const open = new Map<string, Set<string>>();

  const onEnd = ({ sql, __knexUid: connection }: Statement, isCommitted: boolean): void => {
    const tables = open.get(connection);
    const step = transactionStep(sql);
    if (step === 'begin') open.set(connection, new Set());
    if (step === 'commit' || step === 'rollback') open.delete(connection);
    if (step === 'commit' && isCommitted && tables?.size) onWritten(tables);
    if (step !== undefined) return;
    const written = writtenTables(sql);
    if (written.length === 0) return;
    if (tables) written.forEach((table) => tables.add(table));
    else onWritten(new Set(written));
  };

  db.connection.on('query-response', (_response: unknown, statement: Statement) => onEnd(statement, true));
  // Whether a statement that failed has written nothing is not certain: its connection may have been lost behind it.
  db.connection.on('query-error', (_error: unknown, statement: Statement) => onEnd(statement, true));
}
