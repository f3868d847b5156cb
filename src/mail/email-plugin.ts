import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

const SECOND = 1000;
const SUBMISSION_PORT = 587;

/**
 * Strapi's email plugin over SMTP, by the settings that README.md lists; Strapi's own default where no server is set. A server that does not answer is
 * given up after seconds, not after nodemailer's minutes.
 */
export function emailPlugin(env: Env): object {
  const host = env('SMTP_HOST', '');
  if (host === '') return {};
  const user = env('SMTP_USER', '');
  return {
    config: {
      provider: 'nodemailer',
      providerOptions: {
        host,
        port: env.int('SMTP_PORT', SUBMISSION_PORT),
        // From the first byte on; otherwise the connection is encrypted as soon as the server offers it.
        secure: env.bool('SMTP_SECURE', false),
        ...(user !== '' && { auth: { user, pass: env('SMTP_PASSWORD', '') } }),
        ...{ connectionTimeout: 10 * SECOND, greetingTimeout: 10 * SECOND, socketTimeout: 20 * SECOND, dnsTimeout: 10 * SECOND },
      },
      settings: { defaultFrom: env('MAIL_FROM'), defaultReplyTo: env('MAIL_FROM') },
    },
  };
}
