import type { AccreditationConfig } from './config';
import { LEDGER_KEYS, VAULT_KEYS, parseKeys } from './keys';

const SHORTEST_SECRET = 32;

/**
 * Refuses a configuration that nothing could be built on, with one sentence that names the setting.
 * @throws Error
 */
export function validateConfig(config: AccreditationConfig): void {
  parseKeys(config.ledgerKey, LEDGER_KEYS);
  parseKeys(config.vaultKeys, VAULT_KEYS);
  if (config.secret.length < SHORTEST_SECRET) {
    throw new Error(`Set ACCREDITATION_SECRET to a random text of at least ${SHORTEST_SECRET} characters; tokens and digests are derived from it.`);
  }
  if (!/^(api|plugin)::[\w-]+\.[\w-]+$/.test(config.eventType)) {
    throw new Error(`eventType is "${config.eventType}"; name a content type such as api::event.event.`);
  }
  checkLetters(config);
  if (!config.languages?.length) throw new Error('languages is empty; name at least one language, for example ["fr"].');
  for (const [name, most] of Object.entries(config.limits)) {
    if (!(Number.isInteger(most) && most > 0)) throw new Error(`limits.${name} is ${most}; enter a whole number above 0.`);
  }
  if (config.clamd !== null && !/^(\/.+|.+:\d+)$/.test(config.clamd)) {
    throw new Error(`ACCREDITATION_CLAMD is “${config.clamd}”; write host:port, for example 127.0.0.1:3310, or the path of clamd's socket.`);
  }
  if (!(config.lettersEverySeconds > 0)) throw new Error(`lettersEverySeconds is ${config.lettersEverySeconds}; enter a number of seconds above 0.`);
  if (!(config.requestHours > 0)) throw new Error(`requestHours is ${config.requestHours}; enter a number of hours above 0.`);
}

/** What letters need, before the first one is due. */
function checkLetters({ linkUrl, mail }: AccreditationConfig): void {
  if (linkUrl !== null && !isPage(linkUrl)) {
    throw new Error(`ACCREDITATION_LINK_URL is "${linkUrl}"; enter the address of the page that opens a dossier, without a “#”, for example https://press.example.org/accreditation.`);
  }
  if (!mail.isConfigured) return;
  if (linkUrl === null) throw new Error('Set ACCREDITATION_LINK_URL to the address of the page that opens a dossier: SMTP_HOST is set, and letters carry a link.');
  if (!/@[^\s@]+$/.test(mail.from)) throw new Error('Set MAIL_FROM to the address that letters come from, for example Press office <press@example.org>: SMTP_HOST is set.');
}

function isPage(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && !address.includes('#');
}
