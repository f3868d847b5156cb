import type { Language } from './language';

/** What the fields of a dossier and of a command are called in a sentence: French, English, Dutch. */
const FIELD_NAMES: Record<string, Record<Language, string>> = {
  reason: { fr: 'le motif', en: 'the reason', nl: 'de reden' },
  note: { fr: 'la note à la personne qui demande', en: 'the note to the applicant', nl: 'de nota aan de aanvrager' },
  internalNote: { fr: 'la note interne', en: 'the internal note', nl: 'de interne nota' },
  statement: { fr: 'la déclaration', en: 'the statement', nl: 'de verklaring' },
  items: { fr: 'ce qui est demandé', en: 'what is asked for', nl: 'wat er gevraagd wordt' },
  dueAt: { fr: 'la date limite', en: 'the due date', nl: 'de uiterste datum' },
  factDate: { fr: 'le jour du fait', en: 'the day of the fact', nl: 'de dag van het feit' },
  lateUntil: { fr: 'la date limite du dossier', en: 'the date until which it may be submitted', nl: 'de datum tot wanneer het mag worden ingediend' },
  transition: { fr: 'la démarche', en: 'the transition', nl: 'de stap' },
  campaign: { fr: 'la campagne', en: 'the campaign', nl: 'de campagne' },
  requestId: { fr: 'l’identifiant de la demande', en: 'the request’s id', nl: 'de id van de aanvraag' },
  category: { fr: 'la catégorie', en: 'the category', nl: 'de categorie' },
  employment: { fr: 'le statut professionnel', en: 'the employment', nl: 'het statuut' },
  locale: { fr: 'la langue', en: 'the language', nl: 'de taal' },
  accepts: { fr: 'l’accord sur les textes', en: 'the agreement to the texts', nl: 'het akkoord met de teksten' },
  role: { fr: 'la fonction', en: 'the role', nl: 'de functie' },
  languages: { fr: 'les langues', en: 'the languages', nl: 'de talen' },
  sessions: { fr: 'les séances', en: 'the sessions', nl: 'de sessies' },
  equipment: { fr: 'le matériel', en: 'the equipment', nl: 'de apparatuur' },
  outlet: { fr: 'le média', en: 'the outlet', nl: 'het medium' },
  'outlet.name': { fr: 'le nom du média', en: 'the outlet’s name', nl: 'de naam van het medium' },
  'outlet.country': { fr: 'le pays du média', en: 'the outlet’s country', nl: 'het land van het medium' },
  'outlet.website': { fr: 'le site du média', en: 'the outlet’s website', nl: 'de website van het medium' },
  'person.givenName': { fr: 'le prénom', en: 'the given name', nl: 'de voornaam' },
  'person.familyName': { fr: 'le nom de famille', en: 'the family name', nl: 'de familienaam' },
  'person.displayName': { fr: 'le nom affiché', en: 'the display name', nl: 'de weergavenaam' },
  'person.email': { fr: 'l’adresse e-mail', en: 'the e-mail address', nl: 'het e-mailadres' },
  'person.phone': { fr: 'le numéro de téléphone', en: 'the telephone number', nl: 'het telefoonnummer' },
  'person.nationality': { fr: 'la nationalité', en: 'the nationality', nl: 'de nationaliteit' },
  'person.dateOfBirth': { fr: 'la date de naissance', en: 'the date of birth', nl: 'de geboortedatum' },
  'person.travelDocument.number': { fr: 'le numéro du document de voyage', en: 'the travel document’s number', nl: 'het nummer van het reisdocument' },
  'person.travelDocument.issuingState': { fr: 'l’État qui a délivré le document de voyage', en: 'the state that issued the travel document', nl: 'de staat die het reisdocument afgaf' },
  'person.travelDocument.expiresOn': { fr: 'la date d’expiration du document de voyage', en: 'the travel document’s date of expiry', nl: 'de vervaldatum van het reisdocument' },
};

/** What a field is called in a sentence; one that has no name is called what it is. */
export const fieldName = (field: string, language: Language): string => FIELD_NAMES[field]?.[language] ?? field;
