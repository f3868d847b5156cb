import { createHash, createHmac, hkdfSync } from 'node:crypto';

/** What the plugin derives from the installation's secret, each under a key of its own. */
export interface Secrets {
  /** The key to a dossier: 256 bits, base64url, derived so that it is stored nowhere. */
  tokenOf(dossier: string, generation: number): string;
  /** Keyed digest of an identity, in hexadecimal. */
  digestIdentity(canonical: string): string;
  /** Keyed digest of a request, by which a repeat is known, in hexadecimal. */
  digestRequest(canonical: string): string;
}

/** Derives the keys once. */
export function deriveSecrets(secret: string): Secrets {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `accreditation/${purpose}`, 32));
  const [token, identity, request] = [keyFor('token'), keyFor('identity'), keyFor('request')];
  const hmac = (key: Buffer, data: string) => createHmac('sha256', key).update(data);
  return {
    tokenOf: (dossier, generation) => hmac(token, `${dossier}/${generation}`).digest('base64url'),
    digestIdentity: (canonical) => hmac(identity, canonical).digest('hex'),
    digestRequest: (canonical) => hmac(request, canonical).digest('hex'),
  };
}

/** SHA-256 in hexadecimal: for what is random enough not to be guessed, such as a token or a salted text. */
export function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
