import type { StrapiApp } from '@strapi/strapi/admin';

const CONTENT_MANAGER = 'content-manager';
const CONTENT_ACTIONS = ['create', 'read', 'update', 'delete', 'publish'].map((name) => `plugin::content-manager.explorer.${name}`);

/** Set on the page while whoever is signed in can change none of the settings. */
const NO_SETTINGS = 'data-no-settings';

/**
 * Strapi's menu offers contents and settings to everybody, and tells whoever has nothing to do there so once they are there. Here the menu offers what
 * somebody may do.
 */
export function followPermissions(app: StrapiApp): void {
  const contents = app.router.menu.find(({ to }) => to === CONTENT_MANAGER);
  if (contents) contents.permissions = CONTENT_ACTIONS.map((action) => ({ action, subject: null }));
  hideSettings(app);
}

/** The link to the settings takes no permissions, so a rule of style hides it, from screen readers too. */
function hideSettings(app: StrapiApp): void {
  const style = document.createElement('style');
  style.textContent = `[${NO_SETTINGS}] li:has(a[href$="/settings"]) { display: none; }`;
  document.head.append(style);
  app.addRBACMiddleware(({ permissions }) => (next) => (matching) => {
    const actions = settingsActions(app);
    document.documentElement.toggleAttribute(NO_SETTINGS, !permissions.some(({ action }) => actions.has(action)));
    return next(matching);
  });
}

/** What the pages of the settings ask for, Strapi's own and those of plugins. */
function settingsActions({ router, store }: StrapiApp): ReadonlySet<string> {
  const own = Object.values(store?.getState().admin_app.permissions.settings ?? {}).flatMap((page) => page.main ?? []);
  const plugins = Object.values(router.settings).flatMap(({ links }) => links.flatMap(({ permissions }) => permissions ?? []));
  return new Set([...own, ...plugins].map(({ action }) => action));
}
