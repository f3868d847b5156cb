import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { openDatabase } from '../storage/database';

/** Names the lock under which instances take turns; any number would do, as long as it stays the same. */
const ANCHORING_LOCK = 1_633_000_033;

/** Appends the day's anchor to the file, once however many instances are asked to. Without a file there is nothing to do. */
export async function anchorOnceADay(strapi: Core.Strapi, file: string | null, now = Date.now()): Promise<boolean> {
  if (file === null) return false;
  const database = openDatabase(strapi);
  const store = strapi.store({ type: 'plugin', name: 'accreditation' });
  const today = new Date(now).toISOString().slice(0, 10);
  return database.write(async (connection) => {
    if (database.isPostgres) await connection.raw('select pg_advisory_xact_lock(?)', [ANCHORING_LOCK]);
    if ((await store.get({ key: 'anchored' })) === today) return false;
    await getService(strapi, 'anchoring').append(file);
    await store.set({ key: 'anchored', value: today });
    return true;
  });
}
