import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM as NIST SP 800-38D recommends it: a random nonce of 96 bits before, a tag of 128 bits behind the ciphertext. */
const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const KEY_BYTES = 32;

/**
 * Encrypts under a key, bound to a place: elsewhere it does not open.
 * @param place what the ciphertext belongs to; authenticated, not stored
 */
export function encrypt(key: Buffer, place: readonly string[], plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(boundTo(place));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Decrypts; nothing is given before all of it is verified.
 * @throws Error when a bit is changed, the key is another one or the place is
 */
export function decrypt(key: Buffer, place: readonly string[], sealed: Buffer): Buffer {
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo(place));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}

/** As JSON no two places read the same. */
function boundTo(place: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(place));
}
