import { createHmac } from 'node:crypto';
import type { Keys } from '../../config/keys';
import type { Seal } from './page';

/** HMAC-SHA-256 under the installation's ledger keys; the current one seals what is new. */
export function createSeal({ current, secrets }: Keys): Seal {
  return {
    keyId: current,
    hmac: (data, keyId) => {
      const secret = secrets.get(keyId);
      return secret === undefined ? null : createHmac('sha256', secret).update(data).digest('hex');
    },
  };
}
