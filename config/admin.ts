import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The admin panel: short access tokens, no advertising, no call home. */
export default ({ env }: { env: Env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    sessions: {
      accessTokenLifespan: 15 * MINUTE,
      maxRefreshTokenLifespan: 14 * 24 * HOUR,
      idleRefreshTokenLifespan: 2 * 24 * HOUR,
      maxSessionLifespan: 24 * HOUR,
      idleSessionLifespan: 2 * HOUR,
    },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  // Counted by our own limiter, which instances share (src/sign-in-limit).
  rateLimit: { enabled: false },
  flags: { nps: false, promoteEE: false, docLinks: false },
  // Pages live in front-ends of others; without this the panel asks to set a preview up.
  preview: { enabled: false },
});
