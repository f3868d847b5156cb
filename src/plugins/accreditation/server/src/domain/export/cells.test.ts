import { csvLine, harmless } from './cells';

test.each(['=1+1', '+32 475', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])('%j is no formula any more', (text) => {
  expect(harmless(text)).toBe(`'${text}`);
});

test.each(['Élodie', 'a=b', 'Jean-Luc', ' =1', '', "'=1"])('%j stays as it is', (text) => {
  expect(harmless(text)).toBe(text);
});

test('what separates cells and lines may stand in a cell', () => {
  expect(csvLine(['a,b', 'say "no"', 'two\nlines', ''])).toBe('"a,b","say ""no""","two\nlines",""\r\n');
});
