import type { Written } from '../domain/answer/written';
import type { Sensitive } from '../storage/sealed';
import type { Dossier } from './dossier';

/** Everything that the applicant has written into a dossier, as text. Sessions are their documentIds. */
export function writtenIn(dossier: Dossier, { dateOfBirth, travelDocument }: Sensitive): Written {
  return {
    category: dossier.category,
    employment: dossier.employment,
    'person.givenName': dossier.givenName,
    'person.familyName': dossier.familyName,
    'person.displayName': dossier.displayName,
    'person.email': dossier.email,
    'person.phone': dossier.phone,
    'person.nationality': dossier.nationality,
    'person.dateOfBirth': dateOfBirth,
    'person.travelDocument.number': travelDocument?.number ?? null,
    'person.travelDocument.issuingState': travelDocument?.issuingState ?? null,
    'person.travelDocument.expiresOn': travelDocument?.expiresOn ?? null,
    'outlet.name': dossier.outletName,
    'outlet.country': dossier.outletCountry,
    'outlet.website': dossier.outletWebsite,
    role: dossier.role,
    languages: listed(dossier.languages),
    sessions: listed(dossier.sessions),
    equipment: dossier.equipment,
  };
}

const listed = (list: readonly string[] | null): string | null => (list === null || list.length === 0 ? null : list.join(', '));
