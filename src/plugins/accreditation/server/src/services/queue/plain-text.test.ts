import { plain } from './plain-text';

test('a text is compared without accents and case, however it is composed', () => {
  expect(plain('Élodie Çelik-Åström')).toBe('elodie celik-astrom');
  expect(plain('E\u0301lodie')).toBe('elodie');
  expect(plain('Łódź İ')).toMatch(/^lodz /);
});

test('what has no accent stays as it is', () => {
  expect(plain('SP-2021 100%')).toBe('sp-2021 100%');
});
