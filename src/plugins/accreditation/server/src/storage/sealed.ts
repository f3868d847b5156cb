import type { TravelDocument } from '../domain/identity/identity';
import type { Holder, Sealing } from './sealing';

/** What nobody may read who has only the database. */
export interface Sensitive {
  readonly dateOfBirth: string | null;
  readonly travelDocument: TravelDocument | null;
}

/** A dossier, as far as its papers go. */
export interface PapersHolder {
  readonly documentId: string;
  readonly identityKey: string | null;
}

/** Nothing given, nothing left, or not for whoever asks. */
export const NOTHING_SENSITIVE: Sensitive = { dateOfBirth: null, travelDocument: null };

const PLACE = 'identity';

/** Papers have a key of their own: it is destroyed before the rest of the dossier is. */
export function identityHolder({ documentId, identityKey }: PapersHolder): Holder {
  return { documentId, dataKey: identityKey };
}

/** Sensitive fields as the dossier's column holds them. */
export function sealSensitive(sealing: Sealing, holder: PapersHolder, sensitive: Sensitive): string {
  return sealing.seal(identityHolder(holder), PLACE, JSON.stringify(sensitive));
}

/**
 * The opposite; an empty column holds nothing.
 * @throws BrokenSeal
 */
export function unsealSensitive(sealing: Sealing, holder: PapersHolder & { readonly sealedIdentity: string | null }): Sensitive {
  // Only `sealSensitive` writes this column.
  return holder.sealedIdentity === null ? NOTHING_SENSITIVE : (JSON.parse(sealing.unseal(identityHolder(holder), PLACE, holder.sealedIdentity)) as Sensitive);
}
