import type { Campaign } from '../campaign/campaign';
import { LETTER_KINDS, placeholdersOf } from '../domain/letters/kinds';
import type { LetterKind } from '../domain/letters/kinds';
import { ownTemplate, templateFor } from '../services/letters/composer';
import type { Language } from '../wording/language';
import type { LetterWords, WordsInUse } from './contract';

/** The words of every letter that a campaign sends, in the order of a dossier's life. */
export function wordsOfLetters(campaign: Campaign): LetterWords[] {
  const inUse = (kind: LetterKind, language: Language): WordsInUse => {
    const { subject, body } = templateFor(campaign, kind, language);
    return { subject, body, isOwn: ownTemplate(campaign, kind, language) !== undefined };
  };
  return LETTER_KINDS.map((kind) => ({ kind, placeholders: placeholdersOf(kind), words: { fr: inUse(kind, 'fr'), en: inUse(kind, 'en'), nl: inUse(kind, 'nl') } }));
}
