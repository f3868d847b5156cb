import { findPdfFault, isWholePdf, streamsIn } from './pdf-names';

const pdf = (body: string) => `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${body} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`;

test('a PDF that only shows something has no fault', () => {
  expect(findPdfFault(pdf('/Annots [ << /Subtype /Link /A << /S /URI /URI (https://example.org) >> >> ]'))).toBeNull();
});

test.each([
  ['a script', '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'],
  ['a script under an escaped name', '/OpenAction << /S /J#61v#61Script >>'],
  ['a script of another kind', '/AA << /O << /S/JS(x) >> >>'],
  ['a program to start', '/OpenAction << /S /Launch /F (cmd.exe) >>'],
  ['an embedded file', '/Names << /EmbeddedFiles 2 0 R >>'],
  ['a form that submits', '/A << /S /SubmitForm >>'],
  ['a form in XFA', '/AcroForm << /XFA 3 0 R >>'],
  ['a stream that only looks as if it ended', 'stream\nendobj 5 0 obj << /S /JavaScript >> endobj\nendstream'],
])('%s is a fault', (_, body) => {
  expect(findPdfFault(pdf(body))).toBe('pdfActive');
});

test('an encrypted PDF is said to be encrypted, whatever else it is', () => {
  expect(findPdfFault(`${pdf('')}trailer << /Encrypt 4 0 R >>`)).toBe('pdfEncrypted');
});

test('two letters that stand in a picture by chance are no fault', () => {
  expect(findPdfFault(pdf('stream\n\u0000/JS \u0001endstream'))).toBeNull();
});

test('every stream is found, and which of them is a picture', () => {
  const text = '4 0 obj << /Type /Obj#53tm /N 3 >> stream\r\nPACKED endstream\n5 0 obj << /Subtype /Image >> stream\nPIXELS endstream';
  expect(streamsIn(text).map(({ start, isPicture }) => [text.slice(start, start + 6), isPicture])).toEqual([['PACKED', false], ['PIXELS', true]]);
});

test('a PDF has nothing before its header and nothing behind its end', () => {
  expect([isWholePdf(pdf('')), isWholePdf(`MZ${pdf('')}`), isWholePdf(`${pdf('')}PK\u0003\u0004`), isWholePdf('')]).toEqual([true, false, false, false]);
});
