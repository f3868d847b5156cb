import { canonicalIdentity, changedIdentityFields, identityDigest, travelDocumentDigest } from './digest';
import type { Identity } from './identity';

const claire: Identity = {
  givenName: 'Claire Élise',
  familyName: 'Lambert',
  nationality: 'BE',
  dateOfBirth: '1985-03-02',
  travelDocument: { number: 'EN123456', issuingState: 'BE', expiresOn: '2026-01-31' },
};

test('the identity as it stands is one text, field by field', () => {
  expect(canonicalIdentity(claire)).toBe(
    '{"dateOfBirth":"1985-03-02","familyName":"Lambert","givenName":"Claire Élise","nationality":"BE",' +
      '"travelDocument":{"expiresOn":"2026-01-31","issuingState":"BE","number":"EN123456"}}',
  );
});

test.each<[string, Partial<Identity>, string[]]>([
  ['another given name', { givenName: 'Claire' }, ['givenName']],
  ['swapped names', { givenName: 'Lambert', familyName: 'Claire Élise' }, ['givenName', 'familyName']],
  ['a name in capitals', { familyName: 'LAMBERT' }, ['familyName']],
  ['another nationality', { nationality: 'FR' }, ['nationality']],
  ['another birthday', { dateOfBirth: '1985-02-03' }, ['dateOfBirth']],
  ['a renewed passport', { travelDocument: { number: 'EN999999', issuingState: 'BE', expiresOn: '2031-01-31' } }, ['travelDocument']],
  ['no passport any more', { travelDocument: null }, ['travelDocument']],
])('%s cancels a clearance', (_, change, fields) => {
  const after = { ...claire, ...change };
  expect(changedIdentityFields(claire, after)).toEqual(fields);
  expect(canonicalIdentity(after)).not.toBe(canonicalIdentity(claire));
});

test.each<[string, Partial<Identity>]>([
  ['blanks around a name', { familyName: ' Lambert ' }],
  ['a doubled space', { givenName: 'Claire  Élise' }],
  ['an accent encoded in another way', { givenName: 'Claire E\u0301lise' }],
])('%s cancels nothing', (_, change) => {
  expect(changedIdentityFields(claire, { ...claire, ...change })).toEqual([]);
  expect(canonicalIdentity({ ...claire, ...change })).toBe(canonicalIdentity(claire));
});

test('a single name is the same whether the other is absent or empty', () => {
  expect(changedIdentityFields({ ...claire, givenName: null }, { ...claire, givenName: '' })).toEqual([]);
});

test('the digest is the given hash of that text', () => {
  expect(identityDigest(claire, (data) => `hash of ${data}`)).toBe(`hash of ${canonicalIdentity(claire)}`);
});

describe('a travel document', () => {
  const of = (number: string, issuingState = 'BE', expiresOn = '2030-01-31') => travelDocumentDigest({ number, issuingState, expiresOn }, (data) => data);

  test.each(['EN 123456', 'en-123.456', ' EN123456 '])('is known again when its number is written “%s”', (number) => {
    expect(of(number)).toBe(of('EN123456', 'be', '2026-01-31'));
  });

  test('is another one with another number or of another state', () => {
    expect(new Set([of('EN123456'), of('EN123457'), of('EN123456', 'FR')]).size).toBe(3);
  });

  test('that is not there has no digest', () => {
    expect(travelDocumentDigest(null, (data) => data)).toBe('');
  });
});
