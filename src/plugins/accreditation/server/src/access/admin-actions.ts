import type { Core } from '@strapi/strapi';
import { PANEL_ACTIONS } from './actions';

/** An action as addresses and ids write it: `request-information`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const words = (name: string) => kebab(name).replaceAll('-', ' ');

/** The id of an officer's action in the admin panel: `plugin::accreditation.office.approve`. */
export function adminActionOf(action: string): string {
  return `plugin::accreditation.office.${kebab(action)}`;
}

/** Makes what officers may do known to the admin panel, where roles are given it. */
export async function registerAdminActions(strapi: Core.Strapi): Promise<void> {
  const actions = PANEL_ACTIONS.map((action) => ({
    section: 'plugins',
    displayName: words(action),
    uid: `office.${kebab(action)}`,
    subCategory: 'dossiers',
    pluginName: 'accreditation',
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}
