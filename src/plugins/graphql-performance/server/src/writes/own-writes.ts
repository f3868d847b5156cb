import type { Core } from '@strapi/strapi';
import { transactionStep, writtenTables } from '../domain/written-tables';

/** Told of tables whose rows have changed for everybody. */
export type OnWritten = (tables: ReadonlySet<string>) => void;

/** A transaction has its connection to itself. */
type Connection = object;

interface Sender {
  _query(connection: Connection, statement: { readonly sql: string }): Promise<unknown>;
}

/**
 * Watches every statement that this process sends, whoever wrote it, and tells of what it wrote: at once, or when its transaction is committed, and
 * in either case before whoever sent the statement goes on. Knex tells of the answers to statements by events, but not of those to `begin` and `commit`; so
 * it is asked where it sends.
 */
export function watchOwnWrites({ db }: Core.Strapi, onWritten: OnWritten): void {
  const open = new WeakMap<Connection, Set<string>>();

  const onEnd = (connection: Connection, sql: string): void => {
    const tables = open.get(connection);
    const step = transactionStep(sql);
    if (step === 'begin') open.set(connection, new Set());
    if (step === 'commit' || step === 'rollback') open.delete(connection);
    if (step === 'commit' && tables?.size) onWritten(tables);
    if (step !== undefined) return;
    const written = writtenTables(sql);
    if (written.length === 0) return;
    if (tables) written.forEach((table) => tables.add(table));
    else onWritten(new Set(written));
  };

  // The clients of transactions are made from the same prototype.
  const sender: Sender = Object.getPrototypeOf(db.connection.client);
  const send = sender._query;
  sender._query = async function (this: Sender, connection, statement) {
    try {
      return await send.call(this, connection, statement);
    } finally {
      // Whether a statement that failed has written nothing is not certain: its connection may have been lost behind it.
      onEnd(connection, statement.sql);
    }
  };
}
