import type { Category } from '../domain/vocabulary';
import type { Language } from './language';

/** What categories are called. */
export const CATEGORY_NAMES: Record<Language, Record<Category, string>> = {
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
