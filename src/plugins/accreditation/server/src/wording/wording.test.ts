import { WARNINGS } from '../domain/campaign/warnings';
import { PROBLEMS } from '../domain/problem';
import { DOCUMENT_KINDS } from '../domain/vocabulary';
import type { RefusalName } from '../domain/workflow/refusal';
import { REFUSALS, refuse } from '../domain/workflow/refusal';
import { acceptedLanguages, LANGUAGES, languageFor } from './language';
import { warningSentence } from './campaign-warnings';
import { problemSentence } from './problems';
import { missingSentence, refusalSentence } from './sentences';

// The cast gives the keys of a literal the type that they have.
const NAMES = Object.keys(REFUSALS) as RefusalName[];

describe.each(LANGUAGES)('in %s', (language) => {
  test('every refusal has a sentence of its own that ends like one', () => {
    const sentences = NAMES.map((name) => refusalSentence(refuse(name, 'note'), language));
    expect(new Set(sentences).size).toBe(NAMES.length);
    expect(sentences.filter((sentence) => !/^\p{Lu}.{15,}\.$/u.test(sentence) || /[{}]/.test(sentence))).toEqual([]);
  });

  test('every kind of document can be asked for', () => {
    for (const kind of DOCUMENT_KINDS) {
      expect(missingSentence({ field: 'documents', anyOf: [kind], message: 'documentMissing' }, language)).toMatch(/^\p{Lu}.+\p{L}\.$/u);
    }
  });
});

test('alternatives are named as alternatives', () => {
  const missing = { field: 'documents', anyOf: ['PRESS_CARD', 'PROOF_OF_EMPLOYMENT'], message: 'documentMissing' } as const;
  expect(missingSentence(missing, 'en')).toBe('Add a press card or a proof of employment.');
  expect(missingSentence(missing, 'fr')).toBe('Joignez une carte de presse ou une attestation d’emploi.');
  expect(missingSentence(missing, 'nl')).toBe('Voeg een perskaart of een bewijs van tewerkstelling toe.');
});

describe('a language', () => {
  test('is the first that the plugin speaks, whatever its region', () => {
    expect(languageFor('de', 'nl-BE', 'en')).toBe('nl');
  });

  test('is French where none is spoken', () => {
    expect([languageFor(), languageFor(null, undefined, 'de')]).toEqual(['fr', 'fr']);
  });

  test('is read from a browser’s header by preference', () => {
    expect(acceptedLanguages('en;q=0.5, nl-BE, fr;q=0.8, de;q=0')).toEqual(['nl-BE', 'fr', 'en']);
    expect(acceptedLanguages('')).toEqual([]);
  });
});

test('every problem of a form is worded in every language, with what it names', () => {
  for (const language of LANGUAGES) {
    const sentences = PROBLEMS.map((why) => problemSentence(why, language, { zone: 'Europe/Namur', country: 'ZZ' }));
    expect(sentences.filter((sentence) => !/^[\p{Lu}“«].{15,}\.$/u.test(sentence) || /[{}]/.test(sentence))).toEqual([]);
  }
});

test('every warning about a campaign is worded in every language, with its numbers', () => {
  for (const language of LANGUAGES) {
    const sentences = WARNINGS.map((why) => warningSentence({ why, field: 'categories', category: 'PRINT', count: 7, limit: 3, anyOf: ['PRESS_CARD', 'PORTRAIT'] }, language));
    expect(sentences.filter((sentence) => !/^\p{Lu}.*7.*\.$/u.test(sentence) || /[{}]/.test(sentence))).toEqual([]);
  }
});
