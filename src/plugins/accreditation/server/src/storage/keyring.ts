import { hkdfSync } from 'node:crypto';
import type { Keys } from '../config/keys';

/** The installation's keys, which encrypt nothing but the data keys of dossiers. */
export interface Keyring {
  /** The id of the key that wraps from now on. */
  readonly current: string;
  /** 256 bits; null when there is no key of that id (any more). */
  keyOf(id: string): Buffer | null;
}

/** Derives the keys once: a secret is a text, a key is 256 bits. */
export function openKeyring({ current, secrets }: Keys): Keyring {
  const keys = new Map([...secrets].map(([id, secret]) => [id, Buffer.from(hkdfSync('sha256', secret, '', 'accreditation/vault', 32))]));
  return { current, keyOf: (id) => keys.get(id) ?? null };
}
