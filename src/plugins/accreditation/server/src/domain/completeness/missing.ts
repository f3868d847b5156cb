import type { DocumentKind } from '../vocabulary';

/** Keys of the sentences that tell an applicant what is missing. */
export type MissingMessage = 'fieldMissing' | 'identityFieldMissing' | 'documentMissing';

/** One thing a dossier lacks. `anyOf` holds the documents of which one is enough; it is empty where a field is missing. */
export interface Missing {
  readonly field: string;
  readonly anyOf: readonly DocumentKind[];
  readonly message: MissingMessage;
}
