import type { Core } from '@strapi/strapi';
import { ACTIONS, PANEL_ACTIONS, scopeOf } from './actions';
import { registerAdminActions } from './admin-actions';
import { grantToAdminRoles, makeAdminRoles } from './admin-roles';
import { grantToEndUserRoles, grantedToEndUsers, makeEndUserRoles } from './end-user-roles';
import { hideFromContentManager } from './hide-from-content-manager';

/** Everything that this release can grant, by scope. */
const SCOPES = [...PANEL_ACTIONS.map((action) => scopeOf('office', action)), ...ACTIONS.applicant.map((action) => scopeOf('applicant', action))];

/**
 * Makes the office's roles at the first start, and gives them what a later release can do beside. Administrators may change them afterwards: what
 * they take away does not come back.
 */
export async function ensureAccess(strapi: Core.Strapi, eventType: string): Promise<void> {
  await registerAdminActions(strapi);
  hideFromContentManager(strapi);
  const store = strapi.store({ type: 'plugin', name: 'accreditation' });
  const known = await store.get({ key: 'roles' });
  if (known) await grantNew(strapi, new Set(Array.isArray(known) ? known : await grantedToEndUsers(strapi)));
  else await makeRoles(strapi, eventType);
  await store.set({ key: 'roles', value: SCOPES });
}

async function makeRoles(strapi: Core.Strapi, eventType: string): Promise<void> {
  await makeEndUserRoles(strapi);
  await makeAdminRoles(strapi, eventType);
}

async function grantNew(strapi: Core.Strapi, known: ReadonlySet<string>): Promise<void> {
  const isNew = (scope: string) => !known.has(scope);
  if (!SCOPES.some(isNew)) return;
  await grantToEndUserRoles(strapi, isNew);
  await grantToAdminRoles(strapi, isNew);
}
