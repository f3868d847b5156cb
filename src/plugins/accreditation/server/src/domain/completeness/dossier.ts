import type { DocumentKind } from '../vocabulary';

/** What a campaign asks of one category: each set is satisfied by any one of its documents. */
export interface RequiredDocuments {
  readonly anyOf: readonly DocumentKind[];
}

/** What a dossier is measured by. */
export interface Requirements {
  readonly documents: readonly RequiredDocuments[];
  /** Whether the campaign screens: then the identity must be complete enough to be checked. */
  readonly screens: boolean;
}

/** The parts of a dossier that can be missing. */
export interface DossierContent {
  readonly person: {
    readonly familyName: string;
    readonly email: string;
    readonly nationality: string;
    readonly dateOfBirth: string | null;
    readonly travelDocument: TravelDocumentContent | null;
  };
  readonly outlet: { readonly name: string };
  /** Kinds of the documents that are there. */
  readonly documents: readonly DocumentKind[];
}

interface TravelDocumentContent {
  readonly number: string;
  readonly issuingState: string;
  readonly expiresOn: string;
}
