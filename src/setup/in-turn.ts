import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/**
 * Runs `work` while no other instance on the same PostgreSQL runs work of that name. SQLite serves one instance, so there is nobody to wait for.
 */
export async function inTurn(strapi: Core.Strapi, name: string, work: () => Promise<void>): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return work();
  const lock = createHash('sha256').update(`summit-pressroom:${name}`).digest().readInt32BE(0);
  await strapi.db.connection.transaction(async (transaction) => {
    await transaction.raw('select pg_advisory_xact_lock(?)', [lock]);
    await work();
  });
}
