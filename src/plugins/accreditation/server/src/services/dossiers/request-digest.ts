import type { Json } from '../../domain/ledger/canonical-json';
import { canonicalJson } from '../../domain/ledger/canonical-json';
import type { Secrets } from '../../storage/secrets';

/**
 * The digest by which a request that is sent again is known: of what is asked, on which version, with which words.
 * @param words what came with the request; it came as JSON, and what it left undefined counts as left out
 */
export function requestDigest(secrets: Secrets, what: string, version: number, words: object): string {
  return secrets.digestRequest(canonicalJson({ what, version, words: JSON.parse(JSON.stringify(words)) as Json }));
}
