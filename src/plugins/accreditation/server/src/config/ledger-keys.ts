/** The keys that seal the ledger, by id. */
export interface LedgerKeys {
  /** The id of the key that seals rows from now on. */
  readonly current: string;
  readonly secrets: ReadonlyMap<string, string>;
}

const SHAPE = /^([A-Za-z0-9_-]{1,32}):(.{32,})$/;

/**
 * Reads `id:secret[,id:secret…]`. The first key seals; keys behind it stay so that rows they sealed can be verified.
 * @throws Error with a sentence that names ACCREDITATION_LEDGER_KEY
 */
export function parseLedgerKeys(text: string): LedgerKeys {
  const keys = text.split(',').filter((part) => part !== '').map(parseKey);
  const [first] = keys;
  if (first === undefined) {
    throw new Error('Set ACCREDITATION_LEDGER_KEY to a key of the form id:secret with a random secret of at least 32 characters; it seals every decision.');
  }
  if (new Set(keys.map(([id]) => id)).size < keys.length) throw new Error('ACCREDITATION_LEDGER_KEY has two keys of one id; give each its own.');
  return { current: first[0], secrets: new Map(keys) };
}

/** The message never repeats the key: it would stand in the log. */
function parseKey(text: string, index: number): [id: string, secret: string] {
  const [, id, secret] = SHAPE.exec(text) ?? [];
  if (id === undefined || secret === undefined) {
    throw new Error(`Key ${index + 1} of ACCREDITATION_LEDGER_KEY is not of the form id:secret with a secret of at least 32 characters.`);
  }
  return [id, secret];
}
