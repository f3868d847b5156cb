import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

export default ({ env }: { env: Env }) => [
  'global::correlation-id',
  'strapi::logger',
  'strapi::errors',
  'global::mask-errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: { 'script-src': ["'self'"], 'img-src': ["'self'", 'data:', 'blob:'], 'connect-src': ["'self'"], upgradeInsecureRequests: null },
      },
    },
  },
  {
    name: 'strapi::cors',
    config: {
      origin: env.array('ALLOWED_ORIGINS', []),
      headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'X-Accreditation-Token'],
      credentials: false,
      keepHeadersOnError: true,
    },
  },
  'strapi::query',
  { name: 'strapi::body', config: { multipart: false, jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb' } },
  'global::uploaded-files',
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'public/favicon.png' } },
  'strapi::public',
];
