import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { ensureAccess } from './access';
import type { AccreditationConfig } from './config/config';
import { watchOutbox } from './metrics';
import { schedule } from './schedule';
import { getService } from './services';
import { protectLedger } from './services/ledger/protect';
import { dropOlderRows } from './services/letters/older-rows';
import { openDatabase } from './storage/database';
import { refuseQueryWrites } from './storage/refuse-query-writes';

/**
 * Once the tables are there: guards the ledger, encrypts what an older release left open, gives its dossiers the keys by which they are compared, drops
 * letters that it queued for nobody, makes the office's roles, lets its outbox be watched, starts the clock.
 */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const config: AccreditationConfig = strapi.config.get('plugin::accreditation');
  refuseQueryWrites(strapi);
  await protectLedger(openDatabase(strapi));
  await getService(strapi, 'dataKeys').sealOlderDossiers();
  await getService(strapi, 'olderDossiers').keyTravelDocuments();
  refusePublicFolder(strapi, config.documentsFolder);
  await dropOlderRows(openDatabase(strapi));
  await ensureAccess(strapi, config.eventType);
  watchOutbox(strapi);
  stopRounds = schedule(strapi, config);
}

/** What lies below the public folder is anybody's who knows its name. */
function refusePublicFolder(strapi: Core.Strapi, folder: string): void {
  const fromPublic = path.relative(strapi.dirs.static.public, folder);
  if (!fromPublic.startsWith('..') && !path.isAbsolute(fromPublic)) {
    throw new Error(`ACCREDITATION_DOCUMENTS_DIR is ${folder}, below the public folder ${strapi.dirs.static.public}; choose a folder that is not served.`);
  }
}

/** When the application ends: no round for letters is begun any more. */
export function destroy(): void {
  stopRounds();
}

let stopRounds = () => {};
