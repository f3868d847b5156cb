import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/**
 * SQLite for a first look and for small offices: one writer, durable (WAL with synchronous=FULL), waits its turn rather than failing.
 */
function sqlite(env: Env) {
  return {
    client: 'sqlite',
    connection: { filename: path.resolve(env('DATABASE_FILENAME', '.tmp/pressroom.db')) },
    useNullAsDefault: true,
    pool: {
      afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
        connection.pragma('journal_mode = WAL');
        connection.pragma('synchronous = FULL');
        connection.pragma('busy_timeout = 5000');
        connection.pragma('secure_delete = ON');
        done(null, connection);
      },
    },
  };
}

/** PostgreSQL for production: `DATABASE_URL`, or its parts. */
function postgres(env: Env) {
  const schema = env('DATABASE_SCHEMA', 'public');
  const ssl = env.bool('DATABASE_SSL', false) && { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) };
  const url = env('DATABASE_URL');
  const connection = url
    ? { connectionString: url }
    : {
        host: env('DATABASE_HOST', '127.0.0.1'),
        port: env.int('DATABASE_PORT', 5432),
        database: env('DATABASE_NAME', 'pressroom'),
        user: env('DATABASE_USERNAME', 'pressroom'),
        password: env('DATABASE_PASSWORD'),
      };
  return {
    client: 'postgres',
    connection: { ...connection, schema, ssl },
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
  };
}

export default ({ env }: { env: Env }) => ({
  connection: env('DATABASE_CLIENT', 'sqlite') === 'postgres' ? postgres(env) : sqlite(env),
});
