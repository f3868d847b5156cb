import type { Category, Employment } from '../domain/vocabulary';
import type { State } from '../domain/workflow/states';
import type { Language } from './language';

/** What the closed sets are called in a list that leaves the office: the same words as at the desk, against which a test holds them. */
type Names<Value extends string> = Readonly<Record<Language, Readonly<Record<Value, string>>>>;

/** States. */
export const STATE_NAMES: Names<State> = {
  fr: {
    DRAFT: 'Brouillon',
    SUBMITTED: 'Introduit',
    INFORMATION_REQUESTED: 'Informations demandées',
    UNDER_REVIEW: 'À l’examen',
    SCREENING: 'Contrôle de sécurité',
    HEARING: 'Audition',
    APPROVED: 'Accordé',
    WAITLISTED: 'Liste d’attente',
    REJECTED: 'Refusé',
    APPEALED: 'En recours',
    DISMISSED: 'Recours rejeté',
    WITHDRAWN: 'Retiré',
    REVOKED: 'Révoqué',
    EXPIRED: 'Expiré',
  },
  en: {
    DRAFT: 'Draft',
    SUBMITTED: 'Submitted',
    INFORMATION_REQUESTED: 'Information requested',
    UNDER_REVIEW: 'Under review',
    SCREENING: 'Security screening',
    HEARING: 'Hearing',
    APPROVED: 'Approved',
    WAITLISTED: 'Waiting list',
    REJECTED: 'Rejected',
    APPEALED: 'Appealed',
    DISMISSED: 'Appeal dismissed',
    WITHDRAWN: 'Withdrawn',
    REVOKED: 'Revoked',
    EXPIRED: 'Expired',
  },
  nl: {
    DRAFT: 'Concept',
    SUBMITTED: 'Ingediend',
    INFORMATION_REQUESTED: 'Informatie gevraagd',
    UNDER_REVIEW: 'In onderzoek',
    SCREENING: 'Veiligheidscontrole',
    HEARING: 'Hoorrecht',
    APPROVED: 'Goedgekeurd',
    WAITLISTED: 'Wachtlijst',
    REJECTED: 'Geweigerd',
    APPEALED: 'In beroep',
    DISMISSED: 'Beroep verworpen',
    WITHDRAWN: 'Ingetrokken',
    REVOKED: 'Herroepen',
    EXPIRED: 'Verlopen',
  },
};

/** Categories. */
export const CATEGORY_NAMES: Names<Category> = {
  fr: {
    PRINT: 'Presse écrite',
    RADIO: 'Radio',
    TELEVISION: 'Télévision',
    PHOTOGRAPHER: 'Photographe',
    ONLINE: 'En ligne',
    AGENCY: 'Agence de presse',
    INDEPENDENT_FILM: 'Cinéma indépendant',
    TECHNICIAN: 'Technicien',
  },
  en: {
    PRINT: 'Print',
    RADIO: 'Radio',
    TELEVISION: 'Television',
    PHOTOGRAPHER: 'Photographer',
    ONLINE: 'Online',
    AGENCY: 'News agency',
    INDEPENDENT_FILM: 'Independent film',
    TECHNICIAN: 'Technician',
  },
  nl: {
    PRINT: 'Geschreven pers',
    RADIO: 'Radio',
    TELEVISION: 'Televisie',
    PHOTOGRAPHER: 'Fotograaf',
    ONLINE: 'Online',
    AGENCY: 'Persagentschap',
    INDEPENDENT_FILM: 'Onafhankelijke film',
    TECHNICIAN: 'Technicus',
  },
};

/** How somebody works. */
export const EMPLOYMENT_NAMES: Names<Employment> = {
  fr: {
    STAFF: 'salarié',
    FREELANCE: 'indépendant',
  },
  en: {
    STAFF: 'staff',
    FREELANCE: 'freelance',
  },
  nl: {
    STAFF: 'in dienst',
    FREELANCE: 'freelance',
  },
};
