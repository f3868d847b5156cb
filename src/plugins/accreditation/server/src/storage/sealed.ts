import type { TravelDocument } from '../domain/identity/identity';

/** What nobody may read who has only the database. */
export interface Sensitive {
  readonly dateOfBirth: string | null;
  readonly travelDocument: TravelDocument | null;
}

/**
 * The one way in which sensitive fields get into a row and out of it. Now they are plain JSON; encryption changes this module alone.
 * @param dossier documentId of the dossier that holds the value, to which an encrypted one is bound
 */
export function seal(sensitive: Sensitive, dossier: string): string {
  void dossier;
  return JSON.stringify(sensitive);
}

/** The opposite of `seal`; an empty column holds nothing. */
export function unseal(sealed: string | null, dossier: string): Sensitive {
  void dossier;
  // Only `seal` writes this column.
  return sealed === null ? { dateOfBirth: null, travelDocument: null } : (JSON.parse(sealed) as Sensitive);
}
