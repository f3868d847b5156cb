import { readFileSync } from 'node:fs';
import { LETTER_KINDS } from '../domain/letters/kinds';
import { hasStrayBrace, unknownSlots } from '../domain/letters/template';
import { LANGUAGES } from './language';
import { dayInWords, momentInWords } from './dates';
import { valuesIn } from './letter-values';
import { frameOf, usualTemplate, writeLetter } from './letters';
import { lettersDocument } from './letters-documentation';
import { SPECIMEN } from './specimen';

describe.each(LANGUAGES)('the letters in %s', (language) => {
  test.each(LETTER_KINDS)('%s names only what it can say', (kind) => {
    const { subject, body } = usualTemplate(kind, language);
    const { greeting, closing } = frameOf(language);
    for (const text of [subject, body, greeting, closing]) expect([unknownSlots(text, kind), hasStrayBrace(text)]).toEqual([[], false]);
  });

  test('have a subject of their own each, with the reference', () => {
    const subjects = LETTER_KINDS.map((kind) => usualTemplate(kind, language).subject);
    expect(new Set(subjects).size).toBe(LETTER_KINDS.length);
    expect(subjects.filter((subject) => !subject.includes('{reference}'))).toEqual([]);
  });

  test('say nothing of a date, a reason or a contact that there is not', () => {
    const values = valuesIn(language, { ...SPECIMEN, contact: null, reason: null, note: null, until: null });
    const { text } = writeLetter({ language, template: usualTemplate('rejected', language), values });
    expect(text).not.toMatch(/\{|null|undefined/);
    expect(text).not.toMatch(/Motif|Ground|Reden|recours|appeal|beroep|press@/);
  });
});

test('dates are said in the campaign’s zone, in words of the language', () => {
  const at = Date.parse('2021-10-15T22:30:00Z');
  const said = LANGUAGES.map((language) => momentInWords(at, { language, timeZone: 'Europe/Brussels' }));
  expect(said).toEqual(['samedi 16 octobre 2021 à 00:30 UTC+2', 'Saturday, 16 October 2021 at 00:30 CEST', 'zaterdag 16 oktober 2021 om 00:30 CEST']);
  expect(dayInWords('2021-10-14', 'nl')).toBe('donderdag 14 oktober 2021');
});

test('docs/letters.md shows the letters as they are', () => {
  expect(readFileSync('docs/letters.md', 'utf8')).toBe(lettersDocument());
});
