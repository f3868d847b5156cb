import type { LetterKind } from '../domain/letters/kinds';
import type { Letter, Values } from '../domain/letters/render';
import { renderLetter } from '../domain/letters/render';
import type { Template } from '../domain/letters/template';
import type { Language } from './language';
import { LETTERS_EN } from './letters-en';
import { LETTERS_FR } from './letters-fr';
import { LETTERS_NL } from './letters-nl';

/** What the plugin's own letters say in one language. */
export interface LetterWording {
  /** How every letter begins. */
  readonly greeting: string;
  /** How every letter ends: link, contact, office. */
  readonly closing: string;
  readonly letters: Readonly<Record<LetterKind, Template>>;
}

const WORDINGS: Readonly<Record<Language, LetterWording>> = { fr: LETTERS_FR, en: LETTERS_EN, nl: LETTERS_NL };

/** Greeting and closing in a language, as templates that every kind of letter can fill. */
export const frameOf = (language: Language): Pick<LetterWording, 'greeting' | 'closing'> => WORDINGS[language];

/** The plugin's own words for a kind of letter. */
export const usualTemplate = (kind: LetterKind, language: Language): Template => WORDINGS[language].letters[kind];

/** A whole letter: greeting, the template's own paragraphs, closing. */
export function writeLetter({ language, template, values }: { language: Language; template: Template; values: Values }): Letter {
  const { greeting, closing } = frameOf(language);
  return renderLetter({ language, values, template: { subject: template.subject, body: [greeting, template.body, closing].join('\n\n') } });
}
