import type { Core } from '@strapi/strapi';

interface RawConnection {
  query(statement: string): Promise<unknown>;
}

interface Pool {
  on(event: 'createSuccess', listener: (id: number, connection: RawConnection) => void): void;
}

/**
 * Ends any statement on PostgreSQL that runs longer than this. Called once the application has started: what is done at a start, such as making an index, takes its time.
 * SQLite has no such limit, nor other connections that would wait.
 */
export async function limitStatements({ db, log }: Core.Strapi, ms: number): Promise<void> {
  if (db.dialect.client !== 'postgres') return;
  const statement = `set statement_timeout = ${Math.trunc(ms)}`;
  // Knex does not tell what its pool is; this is the part used here.
  const pool: Pool & { numFree(): number } = db.connection.client.pool;
  pool.on('createSuccess', (_id, connection) => void connection.query(statement).catch((error) => log.error(error)));
  const free = Array.from({ length: pool.numFree() }, () => db.connection.client.acquireConnection() as Promise<RawConnection>);
  for (const connection of await Promise.all(free)) {
    await connection.query(statement);
    await db.connection.client.releaseConnection(connection);
  }
}
