import type { Core } from '@strapi/strapi';

interface Connection {
  query(statement: string): Promise<unknown>;
}

/** Knex does not tell what its client is; these are the parts used here. */
interface Client {
  readonly pool: { numFree(): number };
  acquireRawConnection(): Promise<Connection>;
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
}

/**
 * Ends any statement on PostgreSQL that runs longer than this. Called once the application has started: what is done at a start, such as making an index, takes its time.
 * SQLite has no such limit, nor other connections that would wait.
 */
export async function limitStatements({ db }: Core.Strapi, ms: number): Promise<void> {
  if (db.dialect.client !== 'postgres') return;
  const client: Client = db.connection.client;
  const statement = `set statement_timeout = ${Math.trunc(ms)}`;
  const open = client.acquireRawConnection.bind(client);
  // Before anybody has the connection; as a parameter of its opening, a pooler in between might refuse it.
  client.acquireRawConnection = async () => {
    const connection = await open();
    await connection.query(statement);
    return connection;
  };
  const free = await Promise.all(Array.from({ length: client.pool.numFree() }, () => client.acquireConnection()));
  await Promise.all(free.map((connection) => connection.query(statement).finally(() => client.releaseConnection(connection))));
}
