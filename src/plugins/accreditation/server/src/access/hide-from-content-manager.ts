import type { Core } from '@strapi/strapi';
import { APPLICATION, DOCUMENT } from '../uids';

const READ = 'plugin::content-manager.explorer.read';

/**
 * The content manager lists no rows of a type that is not visible there, but its API still gives them to super administrators, because reading is a
 * permission that can be had on every type. On dossiers it cannot.
 */
export function hideFromContentManager(strapi: Core.Strapi): void {
  const action: { subjects: string[] } | undefined = strapi.service('admin::permission').actionProvider.get(READ);
  if (action === undefined) return;
  const hidden = new Set<string>([APPLICATION, DOCUMENT]);
  action.subjects = action.subjects.filter((uid) => !hidden.has(uid));
}
