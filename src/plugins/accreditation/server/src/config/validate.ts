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
  if (!config.languages?.length) throw new Error('languages is empty; name at least one language, for example ["fr"].');
  for (const [name, most] of Object.entries(config.limits)) {
    if (!(Number.isInteger(most) && most > 0)) throw new Error(`limits.${name} is ${most}; enter a whole number above 0.`);
  }
  if (!(config.requestHours > 0)) throw new Error(`requestHours is ${config.requestHours}; enter a number of hours above 0.`);
}
