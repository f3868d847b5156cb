import type { Missing, MissingMessage } from '../domain/completeness/missing';
import type { Refusal, RefusalName } from '../domain/workflow/refusal';
import { DOCUMENT_NAMES } from './documents';
import { fieldName } from './fields';
import type { Language } from './language';
import { REFUSALS_EN } from './refusals-en';
import { REFUSALS_FR } from './refusals-fr';
import { REFUSALS_NL } from './refusals-nl';

const REFUSAL_SENTENCES: Record<Language, Record<RefusalName, string>> = { fr: REFUSALS_FR, en: REFUSALS_EN, nl: REFUSALS_NL };

const MISSING_SENTENCES: Record<Language, Record<MissingMessage, string>> = {
  fr: {
    fieldMissing: 'Indiquez {what}.',
    identityFieldMissing: 'Indiquez {what} : la vérification de sécurité en a besoin.',
    documentMissing: 'Joignez {what}.',
  },
  en: {
    fieldMissing: 'Give {what}.',
    identityFieldMissing: 'Give {what}: the security screening needs it.',
    documentMissing: 'Add {what}.',
  },
  nl: {
    fieldMissing: 'Vermeld {what}.',
    identityFieldMissing: 'Vermeld {what}: de veiligheidsscreening heeft dit nodig.',
    documentMissing: 'Voeg {what} toe.',
  },
};

/** What a refused person reads, and what they can do about it. */
export function refusalSentence({ why, field }: Refusal, language: Language): string {
  return REFUSAL_SENTENCES[language][why].replace('{field}', field === null ? '' : fieldName(field, language));
}

/** What an applicant reads about one thing that the dossier lacks: “Add a press card or a proof of employment.” */
export function missingSentence({ field, anyOf, message }: Missing, language: Language): string {
  const alternatives = new Intl.ListFormat(language, { type: 'disjunction' }).format(anyOf.map((kind) => DOCUMENT_NAMES[language][kind]));
  return MISSING_SENTENCES[language][message].replace('{what}', anyOf.length > 0 ? alternatives : fieldName(field, language));
}
