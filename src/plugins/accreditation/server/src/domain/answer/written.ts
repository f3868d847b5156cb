/** What an applicant writes into a dossier, by the names of the contract, in the order of the form. */
export const WRITTEN_FIELDS = [
  'category',
  'employment',
  'person.givenName',
  'person.familyName',
  'person.displayName',
  'person.email',
  'person.phone',
  'person.nationality',
  'person.dateOfBirth',
  'person.travelDocument.number',
  'person.travelDocument.issuingState',
  'person.travelDocument.expiresOn',
  'outlet.name',
  'outlet.country',
  'outlet.website',
  'role',
  'languages',
  'sessions',
  'equipment',
] as const;
export type WrittenField = (typeof WRITTEN_FIELDS)[number];

/** What stands in papers: sealed under a key of its own, and for those who may see papers. */
export const PAPER_FIELDS: readonly WrittenField[] = ['person.dateOfBirth', 'person.travelDocument.number', 'person.travelDocument.issuingState', 'person.travelDocument.expiresOn'];

/** Everything written, field by field, as text; null where there is nothing. */
export type Written = Readonly<Record<WrittenField, string | null>>;

/** What some fields said before. */
export type EarlierWords = Readonly<Partial<Written>>;

/**
 * What is to be kept of how a dossier was before an applicant changed it in answer to a request: of each field its first words, and of those that were
 * not changed none.
 * @param kept what is kept since the same request already
 */
export function keepEarlier(kept: EarlierWords, before: Written, after: Written): EarlierWords {
  const changed = WRITTEN_FIELDS.filter((field) => before[field] !== after[field] && kept[field] === undefined);
  return { ...kept, ...Object.fromEntries(changed.map((field) => [field, before[field]])) };
}

/** One field, before and after an answer. */
export interface ChangedField {
  readonly field: WrittenField;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What the answers to some requests changed, request by request.
 * @param earlier what was kept of the time before each answer, in the order of the requests
 * @param now what the dossier says
 * @returns as many lists, in the same order; a field that says the same again is left out
 */
export function changedFields(earlier: readonly EarlierWords[], now: Written): ChangedField[][] {
  return earlier.map((kept, index) => {
    const wordsAfter = (field: WrittenField) => [...earlier.slice(index + 1), now].find((later) => later[field] !== undefined)?.[field] ?? null;
    const fields = WRITTEN_FIELDS.flatMap((field): ChangedField[] => {
      const before = kept[field];
      return before === undefined ? [] : [{ field, before, after: wordsAfter(field) }];
    });
    return fields.filter(({ before, after }) => before !== after);
  });
}
