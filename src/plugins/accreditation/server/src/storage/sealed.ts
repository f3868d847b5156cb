import type { TravelDocument } from '../domain/identity/identity';
import type { Holder, Sealing } from './sealing';

/** What nobody may read who has only the database. */
export interface Sensitive {
  readonly dateOfBirth: string | null;
  readonly travelDocument: TravelDocument | null;
}

/** Nothing given, nothing left, or not for whoever asks. */
export const NOTHING_SENSITIVE: Sensitive = { dateOfBirth: null, travelDocument: null };

const PLACE = 'identity';

/** Sensitive fields as the dossier's column holds them. */
export function sealSensitive(sealing: Sealing, holder: Holder, sensitive: Sensitive): string {
  return sealing.seal(holder, PLACE, JSON.stringify(sensitive));
}

/**
 * The opposite; an empty column holds nothing.
 * @throws BrokenSeal
 */
export function unsealSensitive(sealing: Sealing, holder: Holder & { readonly sealedIdentity: string | null }): Sensitive {
  // Only `sealSensitive` writes this column.
  return holder.sealedIdentity === null ? NOTHING_SENSITIVE : (JSON.parse(sealing.unseal(holder, PLACE, holder.sealedIdentity)) as Sensitive);
}
