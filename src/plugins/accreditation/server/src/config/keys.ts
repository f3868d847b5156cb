/** Secret keys by id, so that they can be changed one after another. */
export interface Keys {
  /** The id of the key that is used from now on. */
  readonly current: string;
  readonly secrets: ReadonlyMap<string, string>;
}

/** Which setting holds the keys, and what for: both stand in its sentences. */
export interface KeySetting {
  readonly name: string;
  /** Completes “…; it seals every decision.” */
  readonly purpose: string;
}

export const LEDGER_KEYS: KeySetting = { name: 'ACCREDITATION_LEDGER_KEY', purpose: 'it seals every decision' };
export const VAULT_KEYS: KeySetting = { name: 'ACCREDITATION_KEYS', purpose: 'it encrypts passports and documents' };

const SHAPE = /^([A-Za-z0-9_-]{1,32}):(.{32,})$/;

/**
 * Reads `id:secret[,id:secret…]`. The first key is used from now on; keys behind it stay for what was made with them before.
 * @throws Error with a sentence that names the setting
 */
export function parseKeys(text: string, setting: KeySetting): Keys {
  const keys = text.split(',').filter((part) => part !== '').map((part, index) => parseKey(part, index, setting));
  const [first] = keys;
  if (first === undefined) {
    throw new Error(`Set ${setting.name} to a key of the form id:secret with a random secret of at least 32 characters; ${setting.purpose}.`);
  }
  if (new Set(keys.map(([id]) => id)).size < keys.length) throw new Error(`${setting.name} has two keys of one id; give each its own.`);
  return { current: first[0], secrets: new Map(keys) };
}

/** The message never repeats the key: it would stand in the log. */
function parseKey(text: string, index: number, { name }: KeySetting): [id: string, secret: string] {
  const [, id, secret] = SHAPE.exec(text) ?? [];
  if (id === undefined || secret === undefined) {
    throw new Error(`Key ${index + 1} of ${name} is not of the form id:secret with a secret of at least 32 characters.`);
  }
  return [id, secret];
}
