/** What an applicant writes, as the contract's inputs have it. Everything is text until it is checked. */
export interface PersonForm {
  readonly givenName?: string | null;
  readonly familyName: string;
  readonly displayName?: string | null;
  readonly email: string;
  readonly phone?: string | null;
  readonly nationality: string;
  readonly dateOfBirth?: string | null;
  readonly travelDocument?: TravelDocumentForm | null;
}

export interface TravelDocumentForm {
  readonly number: string;
  readonly issuingState: string;
  readonly expiresOn: string;
}

export interface OutletForm {
  readonly name: string;
  readonly country?: string | null;
  readonly website?: string | null;
}

/** A form, or a part of one: what is absent is not changed. */
export interface Form {
  readonly category?: string | null;
  readonly employment?: string | null;
  readonly person?: PersonForm | null;
  readonly outlet?: OutletForm | null;
  readonly role?: string | null;
  readonly languages?: readonly string[] | null;
  readonly sessions?: readonly string[] | null;
  readonly equipment?: string | null;
  readonly locale?: string | null;
}

/** What a form may name. */
export interface Choices {
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: ReadonlySet<string>;
  /** Categories that the campaign accredits. */
  readonly categories: readonly string[];
  /** documentIds of the sessions that may be asked for. */
  readonly sessions: readonly string[];
  /** Languages of letters. */
  readonly languages: readonly string[];
}
