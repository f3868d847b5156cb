import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/**
 * What is the office's own choice.
 * `languages`: the first one is the default, in which linked items are shown where they have no version in the language asked for.
 * `timeZone`: the zone in which the office counts its years and days.
 * `origins`: the sites that may call from a browser (comma-separated, e.g. "https://press.example.org").
 */
export default ({ env }: { env: Env }) => ({
  name: env('OFFICE_NAME', 'Summit Pressroom'),
  timeZone: env('OFFICE_TIME_ZONE', 'Europe/Brussels'),
  languages: env.array('LANGUAGES', ['fr', 'en', 'nl']),
  origins: env.array('ALLOWED_ORIGINS', []),
  signInLimit: {
    perAccount: env.int('SIGN_IN_ATTEMPTS_PER_ACCOUNT', 10),
    perAddress: env.int('SIGN_IN_ATTEMPTS_PER_ADDRESS', 50),
    windowSeconds: env.int('SIGN_IN_WINDOW_SECONDS', 300),
  },
});
