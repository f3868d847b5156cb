import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { WRITTEN_FIELDS } from '../../../server/src/domain/answer/written';
import { LIKENESSES } from '../../../server/src/domain/duplicates/likeness';
import { NATIONALITIES_BESIDE_ISO } from '../../../server/src/domain/form/values';
import { OPENING_FIELDS } from '../pages/opening/form';
import { OUTLET_KINDS } from '../../../server/src/content-types/outlet/schema';
import { LETTER_KINDS, PLACEHOLDERS } from '../../../server/src/domain/letters/kinds';
import { LETTER_STATUSES } from '../../../server/src/domain/letters/status';
import { PHASES } from '../../../server/src/domain/campaign/phase';
import { SCAN_STATES } from '../../../server/src/domain/documents/scan';
import { MATCH_KINDS } from '../../../server/src/domain/outlets/match';
import { QUEUE_COLUMNS } from '../../../server/src/domain/queue/columns';
import { CATEGORIES, DOCUMENT_KINDS, EMPLOYMENTS, REASONS } from '../../../server/src/domain/vocabulary';
import { ROLES } from '../../../server/src/domain/workflow/actor';
import { STATES } from '../../../server/src/domain/workflow/states';
import { STEP_NAMES } from '../../../server/src/domain/workflow/step-name';
import { OFFICERS_TRANSITIONS } from '../../../server/src/access/actions';
import { DESK_PAGES } from '../../../server/src/panel/pages';
import { LANGUAGES } from '../../../server/src/wording/language';
import { CATEGORY_NAMES, EMPLOYMENT_NAMES, STATE_NAMES } from '../../../server/src/wording/set-names';
import en from './en.json';
import fr from './fr.json';
import nl from './nl.json';

const TRANSLATIONS: Record<string, Record<string, string>> = { en, fr, nl };

/** The names of closed sets, with what stands before them in a key. */
const SETS: Record<string, readonly string[]> = {
  column: QUEUE_COLUMNS,
  state: STATES,
  category: CATEGORIES,
  employment: EMPLOYMENTS,
  document: DOCUMENT_KINDS,
  reason: REASONS,
  role: ROLES,
  step: STEP_NAMES,
  move: OFFICERS_TRANSITIONS,
  letter: LETTER_KINDS,
  'letters.status': LETTER_STATUSES,
  'letters.at': LETTER_STATUSES,
  'letters.slot': PLACEHOLDERS,
  scan: SCAN_STATES,
  match: MATCH_KINDS,
  phase: PHASES,
  title: DESK_PAGES,
  'outlets.kind': OUTLET_KINDS,
  language: LANGUAGES,
  alike: LIKENESSES,
  written: WRITTEN_FIELDS,
  'opening.field': OPENING_FIELDS,
  nationality: [...NATIONALITIES_BESIDE_ISO].filter((code) => code.length > 2),
};

describe.each(Object.entries(TRANSLATIONS))('in %s', (_, words) => {
  test.each(Object.entries(SETS))('every %s has a name', (set, names) => {
    expect(names.filter((name) => !words[`${set}.${name}`])).toEqual([]);
  });

  test('every sentence that a page asks for is there', () => {
    expect(keysInPages().filter((key) => !words[key])).toEqual([]);
  });

  test('the keys are those of the other languages, and their places to fill in too', () => {
    const placesIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)[},]/g)].map(([, name]) => name).sort();
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
    for (const [key, sentence] of Object.entries(en)) expect([key, placesIn(words[key] ?? '')]).toEqual([key, placesIn(sentence)]);
  });
});

test.each(LANGUAGES)('lists that leave the office call things as the desk does, in %s', (language) => {
  const named = { state: STATE_NAMES[language], category: CATEGORY_NAMES[language], employment: EMPLOYMENT_NAMES[language] };
  for (const [set, names] of Object.entries(named)) {
    for (const [value, name] of Object.entries(names)) expect([value, name]).toEqual([value, TRANSLATIONS[language]?.[`${set}.${value}`]]);
  }
});

/** The keys that stand in the pages as they are; those that are put together are the sets above. */
function keysInPages(): string[] {
  const folder = path.join(__dirname, '..');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.tsx?$/.test(file));
  return files.flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\bt\('([\w.]+)'/g)].map(([, key]) => key ?? ''));
}
