/**
 * What a list of dossiers that leaves the office says of each, in this order: what the press office works with. Papers, dates of birth and notes of the
 * office are no part of it, whoever asks; they stay with the dossier, where each look is recorded.
 */
export const EXPORT_COLUMNS = [
  'reference',
  'state',
  'category',
  'employment',
  'familyName',
  'givenName',
  'displayName',
  'nationality',
  'email',
  'phone',
  'role',
  'outlet',
  'country',
  'confirmedOutlet',
  'language',
  'assignee',
  'tags',
  'submittedAt',
  'dueAt',
  'letterFailed',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** The files that a list can be had as. */
export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
