import { agrees, filled, templateOf } from './argument-template';

const lookups = new Set(['slug', 'documentId']);
const statementWith = (...bindings: unknown[]) => ({ sql: 'select', bindings });

test('what something must be equal to is left open; everything else stays', () => {
  const args = { slug: 'a', locale: 'fr', filters: { or: [{ title: { eq: 'b' } }, { title: { containsi: 'c' } }], n: { eq: 3 } } };
  const template = templateOf(args, lookups);
  expect(template?.values).toEqual(['a', 'b']);
  expect(template?.args).toMatchObject({ locale: 'fr', filters: { or: [{}, { title: { containsi: 'c' } }], n: { eq: 3 } } });
  expect(templateOf({ ...args, slug: 'x' }, lookups)?.args).toEqual(template?.args);
});

test('arguments without such a string have no template', () => {
  expect(templateOf({ locale: 'fr', slug: '', filters: { title: { startsWith: 'a' } } }, lookups)).toBeUndefined();
});

test('a statement is filled with the values of the moment, and compared with the one that Strapi makes', () => {
  const opened = templateOf({ slug: 'a' }, lookups);
  const open = statementWith('fr', opened?.args.slug);
  expect(filled(open, ['b']).bindings).toEqual(['fr', 'b']);
  expect(agrees(open, statementWith('fr', 'a'), ['a'])).toBe(true);
  expect(agrees(open, statementWith('fr', 'A'), ['a'])).toBe(false);
});
