import type { Core } from '@strapi/strapi';

interface RawConnection {
  query(statement: string): Promise<unknown>;
}

/** Knex does not tell what its client is; these are the parts used here. */
interface Client {
  readonly pool: { numFree(): number };
  /** What each new connection is opened with. */
  readonly connectionSettings: { statement_timeout?: number };
  acquireConnection(): Promise<RawConnection>;
  releaseConnection(connection: RawConnection): Promise<void>;
}

/**
 * Ends any statement on PostgreSQL that runs longer than this. Called once the application has started: what is done at a start, such as making an index, takes its time.
 * SQLite has no such limit, nor other connections that would wait.
 */
export async function limitStatements({ db }: Core.Strapi, ms: number): Promise<void> {
  if (db.dialect.client !== 'postgres') return;
  const client: Client = db.connection.client;
  client.connectionSettings.statement_timeout = Math.trunc(ms);
  // Those that are open already are told.
  const open = await Promise.all(Array.from({ length: client.pool.numFree() }, () => client.acquireConnection()));
  for (const connection of open) {
    await connection.query(`set statement_timeout = ${Math.trunc(ms)}`);
    await client.releaseConnection(connection);
  }
}
