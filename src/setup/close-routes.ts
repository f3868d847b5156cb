import type { Core } from '@strapi/strapi';

/** Routes that Strapi brings and that nobody should find here: what is absent needs no permission. Strapi loads these plugins whatever `config/plugins.ts` says. */
export function closeRoutes(strapi: Core.Strapi): void {
  // Content types are built by developers, in files: outside `strapi develop` the builder only reads (CVE-2026-22599).
  if (!strapi.config.get('autoReload')) keepRoutes(strapi, 'content-type-builder', ({ method }) => method === 'GET');
  // A server that fetches addresses can be sent anywhere by its editors, and what it fetches is not judged by its content.
  keepRoutes(strapi, 'upload', ({ path }) => path !== '/actions/upload-from-urls');
  askForRight(strapi, 'content-manager', 'components.configure-layout', ({ method, path }) => method === 'PUT' && path === '/components/:uid/configuration');
}

const routersOf = (strapi: Core.Strapi, plugin: string): { routes: Core.Route[] }[] => Object.values(strapi.plugin(plugin).routes);

function keepRoutes(strapi: Core.Strapi, plugin: string, isKept: (route: Core.Route) => boolean): void {
  for (const router of routersOf(strapi, plugin)) router.routes = router.routes.filter(isKept);
}

/** Strapi knows this right and lists it among those of a role, but lets anybody who is signed in do without it. */
function askForRight(strapi: Core.Strapi, plugin: string, right: string, isMeant: (route: Core.Route) => boolean): void {
  const policies = [{ name: 'admin::hasPermissions', config: { actions: [`plugin::${plugin}.${right}`] } }];
  for (const route of routersOf(strapi, plugin).flatMap(({ routes }) => routes)) {
    if (isMeant(route)) route.config = { ...route.config, policies };
  }
}
