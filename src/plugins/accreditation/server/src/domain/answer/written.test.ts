import type { Written } from './written';
import { WRITTEN_FIELDS, changedFields, keepEarlier } from './written';

const empty = Object.fromEntries(WRITTEN_FIELDS.map((field) => [field, null])) as Written;
const said = (words: Partial<Written>): Written => ({ ...empty, ...words });

describe('what is kept of the time before an answer', () => {
  test('is what was changed, and nothing else', () => {
    expect(keepEarlier({}, said({ role: 'Editor', languages: 'fr' }), said({ role: 'Reporter', languages: 'fr' }))).toEqual({ role: 'Editor' });
  });

  test('is what the office had read: what the applicant tried on the way is not kept', () => {
    const once = keepEarlier({}, said({ role: 'Editor' }), said({ role: 'Draft' }));
    expect(keepEarlier(once, said({ role: 'Draft' }), said({ role: 'Reporter' }))).toEqual({ role: 'Editor' });
  });

  test('is also that nothing was written', () => {
    expect(keepEarlier({}, said({}), said({ equipment: 'Tripod' }))).toEqual({ equipment: null });
  });
});

describe('what answers changed', () => {
  test('is before and after, in the order of the form', () => {
    expect(changedFields([{ equipment: null, 'person.familyName': 'Exemple' }], said({ equipment: 'Tripod', 'person.familyName': 'Exemple-Dubois' }))).toEqual([
      [
        { field: 'person.familyName', before: 'Exemple', after: 'Exemple-Dubois' },
        { field: 'equipment', before: null, after: 'Tripod' },
      ],
    ]);
  });

  test('ends where the next answer begins', () => {
    expect(changedFields([{ role: 'A' }, { languages: 'fr' }, { role: null }], said({ role: 'C', languages: 'nl' }))).toEqual([
      [{ field: 'role', before: 'A', after: null }],
      [{ field: 'languages', before: 'fr', after: 'nl' }],
      [{ field: 'role', before: null, after: 'C' }],
    ]);
  });

  test('is nothing where a field says the same again', () => {
    expect(changedFields([{ role: 'A' }], said({ role: 'A' }))).toEqual([[]]);
  });
});
