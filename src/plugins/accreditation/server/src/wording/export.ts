import type { ExportColumn } from '../domain/export/columns';
import type { Language } from './language';

/** What the columns of a list that leaves the office are called. */
export const EXPORT_HEADINGS: Readonly<Record<ExportColumn, Readonly<Record<Language, string>>>> = {
  reference: { fr: 'Référence', en: 'Reference', nl: 'Referentie' },
  state: { fr: 'État', en: 'State', nl: 'Status' },
  category: { fr: 'Catégorie', en: 'Category', nl: 'Categorie' },
  employment: { fr: 'Statut', en: 'Employment', nl: 'Statuut' },
  familyName: { fr: 'Nom de famille', en: 'Family name', nl: 'Familienaam' },
  givenName: { fr: 'Prénom', en: 'Given name', nl: 'Voornaam' },
  displayName: { fr: 'Nom sur le badge', en: 'Name on the badge', nl: 'Naam op de badge' },
  nationality: { fr: 'Nationalité', en: 'Nationality', nl: 'Nationaliteit' },
  email: { fr: 'E-mail', en: 'E-mail', nl: 'E-mail' },
  phone: { fr: 'Téléphone', en: 'Telephone', nl: 'Telefoon' },
  role: { fr: 'Fonction', en: 'Function', nl: 'Functie' },
  outlet: { fr: 'Média', en: 'Outlet', nl: 'Medium' },
  country: { fr: 'Pays du média', en: 'Country of the outlet', nl: 'Land van het medium' },
  confirmedOutlet: { fr: 'Média confirmé', en: 'Confirmed outlet', nl: 'Bevestigd medium' },
  language: { fr: 'Langue des lettres', en: 'Language of letters', nl: 'Taal van de brieven' },
  assignee: { fr: 'Attribué à', en: 'Assigned to', nl: 'Toegewezen aan' },
  tags: { fr: 'Étiquettes', en: 'Tags', nl: 'Labels' },
  submittedAt: { fr: 'Introduit le', en: 'Submitted', nl: 'Ingediend op' },
  dueAt: { fr: 'Réponse attendue le', en: 'Answer due', nl: 'Antwoord verwacht op' },
  letterFailed: { fr: 'Lettre non remise', en: 'Letter not delivered', nl: 'Brief niet afgeleverd' },
};

/** What stands in a column where it holds. */
export const YES: Readonly<Record<Language, string>> = { fr: 'oui', en: 'yes', nl: 'ja' };
