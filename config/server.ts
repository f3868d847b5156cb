import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** The HTTP server. `TRUST_PROXY` says that a reverse proxy of yours sets X-Forwarded-For; leave it off otherwise, or callers choose their own address. */
export default ({ env }: { env: Env }) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  proxy: { koa: env.bool('TRUST_PROXY', false) },
  // Uploaded pictures and files; a shared folder where several instances serve them.
  dirs: { public: env('PUBLIC_DIR', './public') },
  app: { keys: env.array('APP_KEYS') },
  logger: { config: { level: env('LOG_LEVEL', 'http') }, updates: { enabled: false }, startup: { enabled: env.bool('STARTUP_BANNER', true) } },
});
