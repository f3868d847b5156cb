import { globOf, plain, regularExpressionOf } from './plain-text';

test('a text is compared without accents and case, however it is composed', () => {
  expect(plain('Élodie Çelik-Åström')).toBe('elodie celik-astrom');
  expect(plain('E\u0301lodie')).toBe('elodie');
  expect(plain('Łódź İ')).toMatch(/^lodz /);
});

test('what has no accent stays as it is', () => {
  expect(plain('SP-2021 100%')).toBe('sp-2021 100%');
});

test.each([
  ['ete', 'L’Été'],
  ['жук', 'ЖУК'],
  ['a.b*c?[d]', 'A.B*C?[D]'],
  ['100%_\\', '100%_\\'],
])('“%s” fits “%s”, whatever the form of its letters', (word, text) => {
  expect(text).toMatch(new RegExp(regularExpressionOf(word)));
});

test('no sign means more than itself', () => {
  expect('axb').not.toMatch(new RegExp(regularExpressionOf('a.b')));
  expect(globOf('1*2?[3]')).toBe('*1[*]2[?][[]3]*');
});
