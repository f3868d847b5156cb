import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';

/** Names the lock among all locks of a database; any number would do, as long as it stays the same. */
const BOOT_LOCK = 1_633_000_021;

/**
 * Instances that start together on one PostgreSQL take turns while they compare and change its tables, which Strapi does without a lock.
 * SQLite serves one instance, so there is nobody to wait for.
 * @returns what ends the turn; a process that ends without calling it ends its turn as well
 */
export async function takeTurnAtBoot(strapi: Core.Strapi): Promise<() => Promise<void>> {
  const { client, connection } = strapi.config.get<{ client: string; connection: ClientConfig }>('database.connection');
  if (client !== 'postgres') return async () => {};
  const session = new Client(connection);
  await session.connect();
  await session.query('select pg_advisory_lock($1)', [BOOT_LOCK]);
  return () => session.end();
}
