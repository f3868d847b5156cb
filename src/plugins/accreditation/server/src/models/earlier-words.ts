import { EARLIER_WORDS } from '../uids';
import { REQUIRED } from './required';

/** What a dossier said before its applicant changed it in answer to a request for information: the changed fields alone, sealed under the dossier's keys. */
export const earlierWords = {
  uid: EARLIER_WORDS,
  singularName: 'earlier-words',
  tableName: 'accreditation_earlier_words',
  indexes: [{ name: 'accreditation_earlier_words_uq', columns: ['dossier', 'request'], type: 'unique' }],
  attributes: {
    id: { type: 'increments' },
    dossier: { type: 'string', ...REQUIRED },
    /** The number of the step that asked. */
    request: { type: 'integer', ...REQUIRED },
    sealedWords: { type: 'text', ...REQUIRED },
    /** What stood in papers, under their own key; null where nothing of it was changed, or once papers are forgotten. */
    sealedPapers: { type: 'text' },
  },
} as const;
