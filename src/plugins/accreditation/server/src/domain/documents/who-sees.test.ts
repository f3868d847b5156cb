import { DOCUMENT_KINDS } from '../vocabulary';
import { maySee } from './who-sees';

const seenBy = (...roles: Parameters<typeof maySee>[0]) => DOCUMENT_KINDS.filter((kind) => maySee(roles, kind));

test('applicants and press officers see every kind', () => {
  expect(seenBy('applicant')).toEqual(DOCUMENT_KINDS);
  expect(seenBy('pressOfficer')).toEqual(DOCUMENT_KINDS);
});

test('security sees who somebody is, appeals what was submitted about their work, and together they see both', () => {
  expect(seenBy('securityOfficer')).toEqual(['IDENTITY', 'PORTRAIT']);
  expect(seenBy('appealsOfficer')).not.toEqual(expect.arrayContaining(['IDENTITY']));
  expect(seenBy('securityOfficer', 'appealsOfficer')).toEqual(DOCUMENT_KINDS);
});

test('who has no role, and the clock, see nothing', () => {
  expect([...seenBy(), ...seenBy('system')]).toEqual([]);
});
