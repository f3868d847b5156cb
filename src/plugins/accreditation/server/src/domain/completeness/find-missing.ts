import type { DossierContent, Requirements } from './dossier';
import type { Missing } from './missing';

/**
 * What a dossier still lacks, in the order in which a form asks for it: person, identity, outlet, documents. An empty list means that it
 * may be submitted. A press card is never the only proof unless the campaign says so: each requirement is a set of alternatives.
 */
export function findMissing(dossier: DossierContent, requirements: Requirements): Missing[] {
  return [
    ...missingFields(dossier),
    ...(requirements.screens ? missingIdentity(dossier) : []),
    ...missingDocuments(dossier, requirements),
  ];
}

function missingFields({ person, outlet }: DossierContent): Missing[] {
  const values: Record<string, string> = {
    'person.familyName': person.familyName,
    'person.email': person.email,
    'person.nationality': person.nationality,
    'outlet.name': outlet.name,
  };
  return blanks(values).map((field) => ({ field, anyOf: [], message: 'fieldMissing' }));
}

/** A screening needs what is in the travel document. There may be no given name: some documents have a single name. */
function missingIdentity({ person }: DossierContent): Missing[] {
  const values: Record<string, string> = {
    'person.dateOfBirth': person.dateOfBirth ?? '',
    'person.travelDocument.number': person.travelDocument?.number ?? '',
    'person.travelDocument.issuingState': person.travelDocument?.issuingState ?? '',
    'person.travelDocument.expiresOn': person.travelDocument?.expiresOn ?? '',
  };
  return blanks(values).map((field) => ({ field, anyOf: [], message: 'identityFieldMissing' }));
}

/** A set without alternatives asks for nothing: nobody could satisfy it. */
function missingDocuments({ documents }: DossierContent, requirements: Requirements): Missing[] {
  return requirements.documents
    .filter(({ anyOf }) => anyOf.length > 0 && !anyOf.some((kind) => documents.includes(kind)))
    .map(({ anyOf }) => ({ field: 'documents', anyOf: [...anyOf], message: 'documentMissing' }));
}

function blanks(values: Record<string, string>): string[] {
  return Object.keys(values).filter((field) => values[field]?.trim() === '');
}
