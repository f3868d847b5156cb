import { LETTER_KINDS, placeholdersOf } from '../domain/letters/kinds';
import type { LetterKind } from '../domain/letters/kinds';
import type { Language } from './language';
import { LANGUAGES } from './language';
import { valuesIn } from './letter-values';
import { usualTemplate, writeLetter } from './letters';
import { SPECIMEN } from './specimen';

const GENERATED = '<!-- Written by `npm run generate` from src/plugins/accreditation/server/src/wording/letters-*.ts. Do not edit. -->';

/** All letters in all languages, in Markdown, for `docs/letters.md`. */
export function lettersDocument(): string {
  return [
    '# The letters',
    GENERATED,
    'What applicants are written, with invented facts; “…” stands for words of the office. A paragraph that names something which is not there is left out: without a contact nobody is told to write to one, and without an appeal nobody is told of its date.',
    ...LETTER_KINDS.flatMap(chapter),
  ].join('\n\n') + '\n';
}

function chapter(kind: LetterKind): string[] {
  const placeholders = placeholdersOf(kind).map((name) => `\`{${name}}\``).join(', ');
  return [`## \`${kind}\``, `Can say ${placeholders}.`, ...LANGUAGES.map((language) => inLanguage(kind, language))];
}

function inLanguage(kind: LetterKind, language: Language): string {
  const { subject, text } = writeLetter({ language, template: usualTemplate(kind, language), values: valuesIn(language, SPECIMEN) });
  return `**${language}** · ${subject}\n\n\`\`\`text\n${text}\`\`\``;
}
