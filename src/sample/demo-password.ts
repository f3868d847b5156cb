import { randomBytes } from 'node:crypto';
import { errors } from '@strapi/utils';

/** What Strapi asks of an administrator's password; bcrypt reads no more than 72 bytes. */
const RULES: [RegExp, string][] = [
  [/^.{8,}$/, 'eight characters'],
  [/[a-z]/, 'a small letter'],
  [/[A-Z]/, 'a capital letter'],
  [/\d/, 'a digit'],
];
const LONGEST_BYTES = 72;

/**
 * @param given what `DEMO_PASSWORD` says
 * @returns that, or a random one
 * @throws ApplicationError that names what a given password lacks
 */
export function demoPassword(given: string | undefined): string {
  if (!given) return `${randomBytes(9).toString('base64url')}aA1`;
  const lacking = RULES.filter(([rule]) => !rule.test(given)).map(([, what]) => what);
  if (lacking.length > 0) throw new errors.ApplicationError(`DEMO_PASSWORD needs at least ${lacking.join(', ')}.`);
  if (Buffer.byteLength(given) > LONGEST_BYTES) throw new errors.ApplicationError(`DEMO_PASSWORD may have at most ${LONGEST_BYTES} bytes.`);
  return given;
}
