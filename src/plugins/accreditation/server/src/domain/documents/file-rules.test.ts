import { agreedType, isTakenName, tidyFileName } from './file-rules';

test.each([
  ['passport.pdf', 'application/pdf', 'application/pdf'],
  ['Portrait.JPEG', 'image/jpeg', 'image/jpeg'],
  ['card.webp', 'image/webp', 'image/webp'],
])('%s that contains %s is taken as that', (name, content, type) => {
  expect(agreedType(name, content)).toBe(type);
});

test.each([
  ['portrait.jpg', 'image/png'],
  ['portrait.jpg.exe', 'image/jpeg'],
  ['page.html', 'text/html'],
  ['picture.svg', 'image/svg+xml'],
  ['passport', 'application/pdf'],
  ['passport.pdf', null],
])('%s that contains %s is not taken', (name, content) => {
  expect(agreedType(name, content)).toBeNull();
});

test('an ending that no type has is known before anything is read', () => {
  expect([isTakenName('passport.PDF'), isTakenName('passport.docx'), isTakenName('')]).toEqual([true, false, false]);
});

test('a name keeps its ending and loses folders, quotes and what steers a header', () => {
  expect(tidyFileName('C:\\Users\\ada\\carte "presse"\r\n.pdf')).toBe('carte presse.pdf');
  expect(tidyFileName('../../etc/passwd.png')).toBe('passwd.png');
  expect(tidyFileName(`${'x'.repeat(300)}.jpeg`)).toMatch(/^x{115}\.jpeg$/);
});
