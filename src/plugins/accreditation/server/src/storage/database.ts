import type { Core } from '@strapi/strapi';
import { TABLES } from './tables';

/** Knex, on a connection inside a transaction or on any of the pool's. */
export type Connection = Core.Strapi['db']['connection'];

/** The database as the plugin's services see it. */
export interface Database {
  readonly isPostgres: boolean;
  /** Runs `work` in one transaction, or as part of the one under way, and gives what it gives. */
  write<Outcome>(work: (connection: Connection) => Promise<Outcome>): Promise<Outcome>;
  /** Runs reading `work` on the transaction under way, or else on any connection. */
  read<Outcome>(work: (connection: Connection) => Promise<Outcome>): Promise<Outcome>;
  /** Has `work` done once the transaction under way is committed; not at all where it is rolled back. */
  afterCommit(work: () => void): void;
}

/**
 * Knex rather than the document service: a transition reads and writes a handful of known rows under a lock and a version, which documents
 * cannot express, and a decision on a thousand dossiers is a handful of statements rather than thousands.
 */
export function openDatabase(strapi: Core.Strapi): Database {
  const { db } = strapi;
  const isPostgres = db.dialect.client === 'postgres';
  // eslint-disable-next-line no-restricted-syntax -- Strapi types the outcome of a transaction as the promise of a promise.
  const within = <Outcome>(work: (connection: Connection) => Promise<Outcome>) => db.transaction(({ trx }) => work(trx)) as unknown as Promise<Outcome>;
  return {
    isPostgres,
    write: (work) => {
      if (isPostgres || db.inTransaction()) return within(work);
      return within(async (connection) => {
        await takeWriteLock(connection);
        return work(connection);
      });
    },
    read: (work) => (db.inTransaction() ? within(work) : work(db.connection)),
    afterCommit: (work) => void db.transaction(({ onCommit }) => onCommit(work)),
  };
}

/**
 * SQLite has one writer for the whole file. Knex begins transactions that read first and ask to write later, which fails when somebody wrote in
 * between; a statement that writes nothing asks at once, like BEGIN IMMEDIATE.
 */
async function takeWriteLock(connection: Connection): Promise<void> {
  await connection(TABLES.applications.name).whereRaw('1 = 0').update({ id: 0 });
}
