import { freeSlug, slugOf } from './slug';

test.each([
  ['Sommet de Namur 2021', 'sommet-de-namur-2021'],
  ['  Réunion — “été” ! ', 'reunion-ete'],
  ['!!!', ''],
])('“%s” is written %s in an address', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test('an address that somebody has gets a number', () => {
  expect(freeSlug('namur', new Set())).toBe('namur');
  expect(freeSlug('namur', new Set(['namur', 'namur-2']))).toBe('namur-3');
});
