import { parseKeys, VAULT_KEYS } from '../config/keys';
import { openKeyring } from './keyring';
import { sealSensitive, unsealSensitive } from './sealed';
import type { Holder } from './sealing';
import { BrokenSeal, createSealing, wrapperOf } from './sealing';

const sealingUnder = (keys: string) => createSealing(openKeyring(parseKeys(keys, VAULT_KEYS)));
const OLD = `old:${'o'.repeat(32)}`;
const NEW = `new:${'n'.repeat(32)}`;
const sealing = sealingUnder(OLD);
const holder = (documentId: string): Holder => ({ documentId, dataKey: sealing.newDataKey(documentId) });
const amina = holder('amina');
const passport = Buffer.from('PASSPORT EXAMPLE 12345');

test('what is sealed opens in its place', () => {
  expect(sealing.unsealBytes(amina, 'passport', sealing.sealBytes(amina, 'passport', passport))).toEqual(passport);
  expect(sealing.unseal(amina, 'letter', sealing.seal(amina, 'letter', 'Madame,'))).toBe('Madame,');
});

test('every single bit counts', () => {
  const sealed = sealing.sealBytes(amina, 'passport', passport);
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(() => sealing.unsealBytes(amina, 'passport', changed)).toThrow(BrokenSeal);
  }
});

test('moved to another field, another dossier or another key it does not open', () => {
  const other = holder('bilal');
  const sealed = sealing.sealBytes(amina, 'passport', passport);
  expect(() => sealing.unsealBytes(amina, 'portrait', sealed)).toThrow(BrokenSeal);
  expect(() => sealing.unsealBytes(other, 'passport', sealed)).toThrow(BrokenSeal);
  expect(() => sealing.unsealBytes({ ...other, dataKey: amina.dataKey }, 'passport', sealed)).toThrow(BrokenSeal);
  expect(() => sealing.unsealBytes({ ...amina, dataKey: sealing.newDataKey('amina') }, 'passport', sealed)).toThrow(BrokenSeal);
});

test.each([0, 1, 11, 12, 27])('a stump of %d bytes is refused like anything else that was changed', (length) => {
  expect(() => sealing.unsealBytes(amina, 'passport', sealing.sealBytes(amina, 'passport', passport).subarray(0, length))).toThrow(BrokenSeal);
});

test('after a rotation what the old key wrapped opens, and once rewrapped the old key can go', () => {
  const sealed = sealing.sealBytes(amina, 'passport', passport);
  const both = sealingUnder(`${NEW},${OLD}`);
  expect(both.unsealBytes(amina, 'passport', sealed)).toEqual(passport);
  const dataKey = both.rewrap(amina);
  expect(wrapperOf(dataKey ?? '')).toBe('new');
  expect(sealingUnder(NEW).unsealBytes({ ...amina, dataKey }, 'passport', sealed)).toEqual(passport);
  expect(both.rewrap({ ...amina, dataKey })).toBeNull();
});

test('without the key that wrapped it, or with the key destroyed, nothing opens, and the sentence says why', () => {
  const sealed = sealing.sealBytes(amina, 'passport', passport);
  expect(() => sealingUnder(NEW).unsealBytes(amina, 'passport', sealed)).toThrow(/needs the key “old”; add it to ACCREDITATION_KEYS/);
  expect(() => sealing.unsealBytes({ ...amina, dataKey: null }, 'passport', sealed)).toThrow(/was destroyed/);
});

test('sensitive fields survive sealing, and an empty column holds nothing', () => {
  const sensitive = { dateOfBirth: '1984-02-29', travelDocument: { number: 'EX123', issuingState: 'BE', expiresOn: '2030-01-01' } };
  const papers = { documentId: 'amina', identityKey: sealing.newDataKey('amina') };
  const sealedIdentity = sealSensitive(sealing, papers, sensitive);
  expect(sealedIdentity).not.toContain('1984');
  expect(unsealSensitive(sealing, { ...papers, sealedIdentity })).toEqual(sensitive);
  expect(unsealSensitive(sealing, { ...papers, identityKey: null, sealedIdentity: null })).toEqual({ dateOfBirth: null, travelDocument: null });
});
