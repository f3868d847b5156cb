import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../content/drafts';
import { NEWSROOM, type NewsroomUid } from '../content/uids';

export const EDITOR_ROLE = 'Communications editor';

const EXPLORER = 'plugin::content-manager.explorer';
const PLUGIN_ACTIONS = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
  'plugin::upload.configure-view',
];

/** The role of a communications team: all work on the newsroom's content and its pictures, and nothing else. Made once; an administrator may change it. */
export async function ensureEditorRole(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  if (await roles.exists({ name: EDITOR_ROLE })) return;
  const role = await roles.create({ name: EDITOR_ROLE, description: 'Writes, translates and publishes communiqués, events, participants and contacts.' });
  await roles.assignPermissions(role.id, [...NEWSROOM.flatMap(contentPermissions), ...PLUGIN_ACTIONS.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))]);
}

function contentPermissions(uid: NewsroomUid) {
  const locales = { locales: strapi.config.get<string[]>('pressroom.languages') };
  const fields: string[] = strapi.service('admin::content-type').getNestedFields(strapi.getModel(uid), { components: strapi.components });
  const onFields = ['create', 'read', 'update'].map((name) => ({ action: `${EXPLORER}.${name}`, subject: uid, properties: { fields, ...locales }, conditions: [] }));
  const whole = ['delete', ...(hasDrafts(uid) ? ['publish'] : [])].map((name) => ({ action: `${EXPLORER}.${name}`, subject: uid, properties: locales, conditions: [] }));
  return [...onFields, ...whole];
}
