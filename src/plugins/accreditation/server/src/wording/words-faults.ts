import type { WordsFault, WordsProblem } from '../domain/letters/check-words';
import type { LetterKind } from '../domain/letters/kinds';
import { placeholdersOf } from '../domain/letters/kinds';
import type { Language } from './language';

/** `{what}` is the placeholder or the number, `{known}` what can be filled in. */
const SENTENCES: Readonly<Record<Language, Readonly<Record<WordsFault, string>>>> = {
  fr: {
    empty: 'Écrivez un texte, ou supprimez la lettre : c’est alors le texte habituel qui est envoyé.',
    tooLong: 'Raccourcissez ce texte à {what} caractères au plus.',
    manyLines: 'Écrivez l’objet sur une seule ligne.',
    unknownPlaceholder: '« {what} » ne peut pas être rempli ici ; utilisez {known}.',
    strayBrace: 'Une accolade est isolée ; écrivez les champs ainsi : {known}.',
  },
  en: {
    empty: 'Write some words, or remove the letter: the usual one is sent then.',
    tooLong: 'Shorten it to at most {what} characters.',
    manyLines: 'Write the subject in one line.',
    unknownPlaceholder: '“{what}” cannot be filled in here; use {known}.',
    strayBrace: 'A brace stands alone; write placeholders as {known}.',
  },
  nl: {
    empty: 'Schrijf een tekst, of verwijder de brief: dan wordt de gebruikelijke tekst verstuurd.',
    tooLong: 'Maak dit korter: ten hoogste {what} tekens.',
    manyLines: 'Schrijf het onderwerp op één regel.',
    unknownPlaceholder: '“{what}” kan hier niet worden ingevuld; gebruik {known}.',
    strayBrace: 'Er staat een losse accolade; schrijf invulvelden als {known}.',
  },
};

/** What somebody who writes a letter reads about what is wrong with it. What they wrote themselves is never read as a place to fill in. */
export function faultSentence({ fault, what }: WordsProblem, kind: LetterKind, language: Language): string {
  const known = placeholdersOf(kind).map((name) => `{${name}}`).join(', ');
  const named = fault === 'unknownPlaceholder' ? `{${what}}` : what;
  return SENTENCES[language][fault].replace(/\{(what|known)\}/g, (_, place) => (place === 'what' ? named : known));
}
