import { randomBytes } from 'node:crypto';
import { KEY_BYTES, decrypt, encrypt } from './cipher';
import type { Keyring } from './keyring';

/** A dossier, as far as its encryption goes. */
export interface Holder {
  readonly documentId: string;
  /** The dossier's own key, wrapped by one of the installation's; null once it is destroyed, and then nothing of the dossier opens any more. */
  readonly dataKey: string | null;
}

/**
 * Encrypts what belongs to a dossier under a key of its own. What is sealed is bound to the dossier, to that key and to a place in the dossier (a
 * field or a document): moved anywhere else it does not open.
 */
export interface Sealing {
  /** A new random key for a dossier, wrapped: what its column `dataKey` holds. */
  newDataKey(dossier: string): string;
  /** The same key, wrapped by the installation's current key; null where it is already, or where there is none. */
  rewrap(holder: Holder): string | null;
  sealBytes(holder: Holder, place: string, plain: Buffer): Buffer;
  /** @throws BrokenSeal */
  unsealBytes(holder: Holder, place: string, sealed: Buffer): Buffer;
  /** For a column: base64url. */
  seal(holder: Holder, place: string, plain: string): string;
  /** @throws BrokenSeal */
  unseal(holder: Holder, place: string, sealed: string): string;
}

/** Something sealed was changed, moved or made under a key that is not there. The sentence says where, never what. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
}

/** A data key out of its wrapping. Its id says which key a ciphertext was made with, should a dossier ever get another. */
interface DataKey {
  readonly id: string;
  readonly key: Buffer;
}

const ID_BYTES = 6;

export function createSealing(keyring: Keyring): Sealing {
  const sealBytes: Sealing['sealBytes'] = (holder, place, plain) => {
    const { id, key } = unwrap(holder);
    return encrypt(key, placeOf(holder, id, place), plain);
  };
  const unsealBytes: Sealing['unsealBytes'] = (holder, place, sealed) => {
    const { id, key } = unwrap(holder);
    return orBroken(holder, place, () => decrypt(key, placeOf(holder, id, place), sealed));
  };
  return {
    newDataKey: (dossier) => wrap(dossier, { id: randomBytes(ID_BYTES).toString('hex'), key: randomBytes(KEY_BYTES) }),
    rewrap: (holder) => (holder.dataKey === null || wrapperOf(holder.dataKey) === keyring.current ? null : wrap(holder.documentId, unwrap(holder))),
    sealBytes,
    unsealBytes,
    seal: (holder, place, plain) => sealBytes(holder, place, Buffer.from(plain)).toString('base64url'),
    unseal: (holder, place, sealed) => unsealBytes(holder, place, Buffer.from(sealed, 'base64url')).toString(),
  };

  function wrap(dossier: string, { id, key }: DataKey): string {
    const wrapper = keyring.keyOf(keyring.current);
    if (wrapper === null) throw new Error(`There is no key “${keyring.current}”.`);
    return [keyring.current, id, encrypt(wrapper, wrapping(dossier, keyring.current, id), key).toString('base64url')].join('.');
  }

  function unwrap({ documentId, dataKey }: Holder): DataKey {
    if (dataKey === null) throw new BrokenSeal(`The key of the dossier ${documentId} was destroyed.`);
    const [wrapperId = '', id = '', wrapped = ''] = dataKey.split('.');
    const wrapper = keyring.keyOf(wrapperId);
    if (wrapper === null) throw new BrokenSeal(`The dossier ${documentId} needs the key “${wrapperId}”; add it to ACCREDITATION_KEYS.`);
    return { id, key: orBroken({ documentId }, 'dataKey', () => decrypt(wrapper, wrapping(documentId, wrapperId, id), Buffer.from(wrapped, 'base64url'))) };
  }
}

/** The id of the key that wraps a data key. */
export function wrapperOf(dataKey: string): string {
  return dataKey.split('.', 1)[0] ?? '';
}

const wrapping = (dossier: string, wrapperId: string, id: string) => ['data-key', dossier, wrapperId, id];
const placeOf = ({ documentId }: Holder, keyId: string, place: string) => ['content', documentId, keyId, place];

function orBroken(holder: Pick<Holder, 'documentId'>, place: string, open: () => Buffer): Buffer {
  try {
    return open();
  } catch {
    throw new BrokenSeal(`What is sealed as ${place} of the dossier ${holder.documentId} does not open: it was changed, moved, or made under another key.`);
  }
}
