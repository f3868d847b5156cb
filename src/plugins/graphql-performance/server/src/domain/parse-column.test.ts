import { parserOf } from './parse-column';

test.each([
  ['datetime', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['datetime', 0, '1970-01-01T00:00:00.000Z'],
  ['datetime', 'never', null],
  ['datetime', '2021-11-02T09:30:00.123456+00:00', '2021-11-02T09:30:00.123Z'],
  ['datetime', '20211-11-02T09:30:00+00:00', '+020211-11-02T09:30:00.000Z'],
  ['datetime', '0044-03-15T12:00:00+00:00 BC', '-000043-03-15T12:00:00.000Z'],
  ['datetime', '0001-03-15T12:00:00+00:00 BC', '0000-03-15T12:00:00.000Z'],
  ['timestamp', '1970-01-01T00:00:01+00:00', '1000'],
  ['timestamp', 5, '5'],
  ['boolean', 1, true],
  ['boolean', '0', false],
  ['boolean', 'perhaps', null],
  ['decimal', '1.50', 1.5],
  ['string', 7, '7'],
  ['json', '["a"]', ['a']],
  ['json', '"[1]"', [1]],
  ['json', 'plain', 'plain'],
  ['json', { a: 1 }, { a: 1 }],
  ['date', '2021-11-02', '2021-11-02'],
])('%s: %p is read as %p', (type, stored, read) => expect(parserOf(type)?.(stored)).toEqual(read));

test('a type that is not known is left to Strapi', () => expect(parserOf('biginteger')).toBeUndefined());

test('a time without a zone is local time, as PostgreSQL’s driver reads it', () =>
  expect(parserOf('datetime')?.('2021-07-02T09:30:00')).toBe(new Date(2021, 6, 2, 9, 30).toISOString()));
