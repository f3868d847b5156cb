import type { Core } from '@strapi/strapi';
import { CAMPAIGN, OUTLET } from '../uids';
import type { OfficeRole } from './actions';
import { OFFICE_ROLES, panelActions, scopeOf } from './actions';
import { adminActionOf } from './admin-actions';
import { ROLE_NAMES } from './role-names';

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[] };
  readonly conditions: readonly string[];
}

const EXPLORER = 'plugin::content-manager.explorer';

/** The office's roles in the admin panel. Press officers also keep the campaigns and the directory of outlets there, in the content manager too. */
export async function makeAdminRoles(strapi: Core.Strapi, eventType: string): Promise<void> {
  const roles = strapi.service('admin::role');
  // Strapi makes its own roles after plugins have started, and none where it finds some.
  await roles.createRolesIfNoneExist();
  for (const role of OFFICE_ROLES) {
    const { name, description } = ROLE_NAMES[role];
    if (await roles.exists({ name })) continue;
    const made = await roles.create({ name, description });
    await roles.assignPermissions(made.id, permissionsOf(strapi, role, eventType));
  }
}

/** Gives the roles those of their actions whose scope is new in this release. A role that was renamed or removed is left alone. */
export async function grantToAdminRoles(strapi: Core.Strapi, isNew: (scope: string) => boolean): Promise<void> {
  const roles = strapi.service('admin::role');
  for (const role of OFFICE_ROLES) {
    const found = await roles.findOne({ name: ROLE_NAMES[role].name });
    const added = panelActions(role).filter((action) => isNew(scopeOf('office', action)));
    if (found && added.length > 0) await roles.addPermissions(found.id, added.map((action) => permission(adminActionOf(action))));
  }
}

function permissionsOf(strapi: Core.Strapi, role: OfficeRole, eventType: string): Permission[] {
  const own = panelActions(role).map((action) => permission(adminActionOf(action)));
  if (role !== 'pressOfficer') return own;
  return [...own, ...editing(strapi, CAMPAIGN), ...editing(strapi, OUTLET), onContent(strapi, 'read', eventType)];
}

function editing(strapi: Core.Strapi, uid: string): Permission[] {
  return [...['create', 'read', 'update'].map((name) => onContent(strapi, name, uid)), permission(`${EXPLORER}.delete`, uid)];
}

function onContent(strapi: Core.Strapi, name: string, uid: string): Permission {
  const options = { nestingLevel: 1, components: strapi.components };
  // The event type is the installation's own and known by name only.
  const fields: string[] = strapi.service('admin::content-type').getNestedFields(strapi.getModel(uid as typeof CAMPAIGN), options);
  return { ...permission(`${EXPLORER}.${name}`, uid), properties: { fields } };
}

function permission(action: string, subject: string | null = null): Permission {
  return { action, subject, properties: {}, conditions: [] };
}
