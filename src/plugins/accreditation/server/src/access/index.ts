import type { Core } from '@strapi/strapi';
import { registerAdminActions } from './admin-actions';
import { makeAdminRoles } from './admin-roles';
import { makeEndUserRoles } from './end-user-roles';
import { hideFromContentManager } from './hide-from-content-manager';

/** Makes the office's roles at the first start. Administrators may change them afterwards: what they take away does not come back. */
export async function ensureAccess(strapi: Core.Strapi, eventType: string): Promise<void> {
  await registerAdminActions(strapi);
  hideFromContentManager(strapi);
  const store = strapi.store({ type: 'plugin', name: 'accreditation' });
  if (await store.get({ key: 'roles' })) return;
  await makeEndUserRoles(strapi);
  await makeAdminRoles(strapi, eventType);
  await store.set({ key: 'roles', value: true });
}
