import type { Core } from '@strapi/strapi';
import type { OfficeRole } from './actions';
import { OFFICE_ROLES, applicantActions, officeActions, scopeOf } from './actions';
import { ROLE_NAMES } from './role-names';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

interface RoleRow {
  readonly id: number;
  readonly permissions: readonly { readonly action: string }[];
}

/**
 * The office's roles for people who sign in to front-ends, and what anybody may do who applies. A signed-in person's role replaces what Public
 * may do, so the office's roles get that as well.
 */
export async function makeEndUserRoles(strapi: Core.Strapi): Promise<void> {
  const anybody = applicantActions().map((action) => scopeOf('applicant', action));
  for (const type of ['public', 'authenticated']) await grant(strapi, await findRole(strapi, { type }), anybody);
  const publicRights = (await findRole(strapi, { type: 'public' }))?.permissions.map(({ action }) => action) ?? [];
  for (const role of OFFICE_ROLES) await makeRole(strapi, role, publicRights);
}

/** Gives the roles those of their actions whose scope is new in this release. */
export async function grantToEndUserRoles(strapi: Core.Strapi, isNew: (scope: string) => boolean): Promise<void> {
  const anybody = applicantActions().map((action) => scopeOf('applicant', action));
  for (const type of ['public', 'authenticated']) await grant(strapi, await findRole(strapi, { type }), anybody.filter(isNew));
  for (const role of OFFICE_ROLES) {
    const own = officeActions(role).map((action) => scopeOf('office', action));
    await grant(strapi, await findRole(strapi, { type: ROLE_NAMES[role].type }), [...anybody, ...own].filter(isNew));
  }
}

/** The plugin's scopes that any role has. */
export async function grantedToEndUsers(strapi: Core.Strapi): Promise<string[]> {
  const rows: { action: string }[] = await strapi.db.query(PERMISSION).findMany({ where: { action: { $startsWith: 'plugin::accreditation.' } } });
  return rows.map(({ action }) => action);
}

async function makeRole(strapi: Core.Strapi, role: OfficeRole, publicRights: readonly string[]): Promise<void> {
  const { name, type, description } = ROLE_NAMES[role];
  const known = await findRole(strapi, { type });
  if (known === null) await strapi.db.query(ROLE).create({ data: { name, type, description } });
  await grant(strapi, known ?? (await findRole(strapi, { type })), [...publicRights, ...officeActions(role).map((action) => scopeOf('office', action)), OWN_ACCOUNT]);
}

/** Who is signed in may see who they are. */
const OWN_ACCOUNT = 'plugin::users-permissions.user.me';

function findRole(strapi: Core.Strapi, where: object): Promise<RoleRow | null> {
  return strapi.db.query(ROLE).findOne({ where, populate: ['permissions'] });
}

async function grant(strapi: Core.Strapi, role: RoleRow | null, actions: readonly string[]): Promise<void> {
  if (role === null) return;
  const granted = new Set(role.permissions.map(({ action }) => action));
  for (const action of new Set(actions)) {
    if (!granted.has(action)) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
}
