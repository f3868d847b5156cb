/** The closed sets of the contract (`inputs.graphql`) that are not states or transitions. */

/** What a journalist is accredited as. */
export const CATEGORIES = [
  'PRINT',
  'RADIO',
  'TELEVISION',
  'PHOTOGRAPHER',
  'ONLINE',
  'AGENCY',
  'INDEPENDENT_FILM',
  'TECHNICIAN',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Freelancers are equal: no category and no cap of their own. */
export const EMPLOYMENTS = ['STAFF', 'FREELANCE'] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

/** What a document in a dossier proves. */
export const DOCUMENT_KINDS = [
  'LETTER_OF_ASSIGNMENT',
  'IDENTITY',
  'PORTRAIT',
  'PRESS_CARD',
  'PROOF_OF_EMPLOYMENT',
  'WORK_SAMPLE',
  'OTHER',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The grounds that an unfavourable decision or an objection names. */
export const REASONS = [
  'INCOMPLETE_DOSSIER',
  'NOT_MEDIA',
  'NO_ASSIGNMENT',
  'CAPACITY',
  'LATE',
  'DUPLICATE',
  'FALSE_STATEMENT',
  'MISUSE',
  'SECURITY',
  'OTHER',
] as const;
export type Reason = (typeof REASONS)[number];
