import type { DocumentKind } from '../domain/vocabulary';
import type { Language } from './language';

/** What documents are called in a sentence. */
export const DOCUMENT_NAMES: Record<Language, Record<DocumentKind, string>> = {
  fr: {
    LETTER_OF_ASSIGNMENT: 'une lettre de mission',
    IDENTITY: 'une pièce d’identité',
    PORTRAIT: 'une photo d’identité',
    PRESS_CARD: 'une carte de presse',
    PROOF_OF_EMPLOYMENT: 'une attestation d’emploi',
    WORK_SAMPLE: 'un exemple de travail publié',
    OTHER: 'un autre document',
  },
  en: {
    LETTER_OF_ASSIGNMENT: 'a letter of assignment',
    IDENTITY: 'an identity document',
    PORTRAIT: 'a portrait',
    PRESS_CARD: 'a press card',
    PROOF_OF_EMPLOYMENT: 'a proof of employment',
    WORK_SAMPLE: 'a sample of published work',
    OTHER: 'another document',
  },
  nl: {
    LETTER_OF_ASSIGNMENT: 'een opdrachtbrief',
    IDENTITY: 'een identiteitsdocument',
    PORTRAIT: 'een pasfoto',
    PRESS_CARD: 'een perskaart',
    PROOF_OF_EMPLOYMENT: 'een bewijs van tewerkstelling',
    WORK_SAMPLE: 'een voorbeeld van gepubliceerd werk',
    OTHER: 'een ander document',
  },
};
