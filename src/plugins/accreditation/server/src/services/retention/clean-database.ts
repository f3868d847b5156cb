import type { Core } from '@strapi/strapi';
import { TABLES } from '../../storage/tables';

/**
 * Has the database let go of what was deleted. SQLite overwrites deleted rows (`secure_delete`), but its write-ahead log keeps them until it is
 * truncated, and pages that were rearranged keep crumbs until the file is written anew. PostgreSQL keeps dead rows until they are vacuumed; its own
 * write-ahead log and backups are the administrator's (docs/personal-data.md).
 */
export async function cleanDatabase(strapi: Core.Strapi): Promise<void> {
  const { connection, dialect } = strapi.db;
  if (dialect.client !== 'postgres') {
    await connection.raw('vacuum');
    await connection.raw('pragma wal_checkpoint(truncate)');
    return;
  }
  const schema = strapi.db.getSchemaName();
  for (const { name } of HOLDING) await connection.raw('vacuum ??', [schema ? `${schema}.${name}` : name]);
}

/** Where something personal stood. */
const HOLDING = [TABLES.applications, TABLES.documents, TABLES.texts, TABLES.outbox, TABLES.looks, TABLES.acceptances, TABLES.startRequests, TABLES.earlierWords, TABLES.presences];
