import type { Core } from '@strapi/strapi';

/**
 * Content types are built by developers, in files: outside `strapi develop` the routes that write them are absent (CVE-2026-22599). Strapi loads the
 * builder whatever `config/plugins.ts` says of it, and only refuses; its screens go on reading.
 */
export function closeBuilder(strapi: Core.Strapi): void {
  if (strapi.config.get('autoReload')) return;
  for (const router of Object.values(strapi.plugin('content-type-builder').routes)) {
    router.routes = router.routes.filter(({ method }: Core.Route) => method === 'GET');
  }
}
