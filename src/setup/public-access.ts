import type { Core } from '@strapi/strapi';
import { COMMUNIQUE, EVENT, ORGANISATION, PARTICIPATING_STATE } from '../content/uids';

const READING = [COMMUNIQUE, EVENT, ORGANISATION, PARTICIPATING_STATE].flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);

/** What anybody may do without signing in, from the first start on. An administrator may take rights away; they do not come back. */
export async function ensurePublicAccess(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'summit-pressroom' });
  if (await store.get({ key: 'public-access' })) return;
  await closeRegistration(strapi);
  const roles: { id: number }[] = await strapi.db.query('plugin::users-permissions.role').findMany();
  for (const role of roles) await grantReading(strapi, role);
  await store.set({ key: 'public-access', value: true });
}

/** Accounts of end users are made by the office: nobody signs up. */
async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const advanced = await settings.get({});
  await settings.set({ value: { ...(advanced ?? {}), allow_register: false } });
}

/** A signed-in end user's role replaces Public's rights, so every role needs them too. */
async function grantReading(strapi: Core.Strapi, role: { id: number }): Promise<void> {
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of READING) {
    const known = await permissions.findOne({ where: { action, role: role.id } });
    if (!known) await permissions.create({ data: { action, role: role.id } });
  }
}
