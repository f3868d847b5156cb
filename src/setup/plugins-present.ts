import type { Core } from '@strapi/strapi';

/**
 * Strapi starts without a plugin that was not built, and says nothing.
 * @throws Error with what to do
 */
export function requireBuiltPlugins(strapi: Core.Strapi): void {
  const absent = Object.keys(strapi.config.get<object>('enabledPlugins')).filter((name) => !strapi.plugin(name));
  if (absent.length > 0) throw new Error(`The plugin ${absent.join(', ')} is not built; run npm run build.`);
}
