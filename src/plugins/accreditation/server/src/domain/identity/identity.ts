/** A person as their travel document has them: what security clears. Days are "YYYY-MM-DD". */
export interface Identity {
  /** Null where the document has a single name. */
  readonly givenName: string | null;
  readonly familyName: string;
  readonly nationality: string;
  readonly dateOfBirth: string | null;
  readonly travelDocument: TravelDocument | null;
}

export interface TravelDocument {
  readonly number: string;
  readonly issuingState: string;
  readonly expiresOn: string;
}

/** What a clearance is given for. A change of any of these cancels it; display name, e-mail and telephone do not count. */
export const IDENTITY_FIELDS = ['givenName', 'familyName', 'nationality', 'dateOfBirth', 'travelDocument'] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];
