import { createHash, createHmac } from 'node:crypto';
import fc from '../testing/fast-check';
import { appendRow, headAt } from './append';
import { commitTo, isAsCommitted } from './commitment';
import type { Head, Hmac, Row } from './row';
import { EMPTY_HEAD, sealedText } from './row';
import type { Verdict } from './verify';
import { verifyChain } from './verify';

const KEYS: Record<string, string> = { 2020: 'an old secret', 2021: 'a new secret' };
const sha256 = (data: string) => createHash('sha256').update(data).digest('hex');
const hmac: Hmac = (data, keyId) => {
  const key = KEYS[keyId];
  return key === undefined ? null : createHmac('sha256', key).update(data).digest('hex');
};

const LENGTH = 8;
const TRANSITIONS = ['submit', 'startReview', 'sendToScreening', 'clearScreening', 'approve', 'revoke', 'appeal', 'upholdAppeal'];

/** A dossier's ledger of eight rows; the key was changed half way. */
function aChain(dossier = 'dossier-1') {
  const rows: Row[] = [];
  let head: Head = EMPTY_HEAD;
  for (const [index, transition] of TRANSITIONS.entries()) {
    const texts = { note: commitTo('note', { text: `Words ${index}`, salt: `salt-${dossier}-${index}` }, sha256) };
    const content = {
      dossier,
      at: `2021-10-${10 + index}T10:00:00.000Z`,
      transition,
      fromState: 'UNDER_REVIEW',
      toState: 'APPROVED',
      actor: { kind: 'END_USER', id: 'Paule', label: 'P. Officer' },
      reason: 'OTHER',
      factDate: '2021-10-09',
      dueAt: '2021-10-12T12:00:00.000Z',
      texts,
    };
    const row = appendRow(head, content, index < 4 ? '2020' : '2021', hmac);
    rows.push(row);
    head = headAt(row);
  }
  return { dossier, head, rows };
}

const chain = aChain();
const other = aChain('dossier-2');
const verify = (rows: readonly Row[], head: Head = chain.head): Verdict => verifyChain({ ...chain, rows, head }, hmac);
const rowAt = (index: number): Row => {
  const row = chain.rows[index];
  if (row === undefined) throw new RangeError(`no row ${index}`);
  return row;
};
const withRow = (index: number, row: Row) => chain.rows.map((one, place) => (place === index ? row : one));
const without = (index: number) => chain.rows.filter((_, place) => place !== index);

/** Chains a forged row as well as anybody can who does not have the key. */
const unkeyed = (row: Row): Row => ({ ...row, hash: sha256(sealedText(row)) });

test('a ledger that nobody touched is whole, also across a change of keys', () => {
  expect(verify(chain.rows)).toEqual({ intact: true });
  expect(verifyChain({ dossier: 'new', head: EMPTY_HEAD, rows: [] }, hmac)).toEqual({ intact: true });
});

test('rows count from one, each follows the one before', () => {
  expect(chain.rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(chain.rows.slice(1).map(({ previousHash }) => previousHash)).toEqual(chain.rows.slice(0, -1).map(({ hash }) => hash));
});

const CHANGES: Partial<Row>[] = [
  { at: '2021-10-01T00:00:00.000Z' },
  { transition: 'reject' },
  { fromState: 'SUBMITTED' },
  { toState: 'REJECTED' },
  { actor: { kind: 'ADMIN_USER', id: 'Paule', label: 'P. Officer' } },
  { actor: { kind: 'END_USER', id: 'Rosa', label: 'P. Officer' } },
  { actor: { kind: 'END_USER', id: 'Paule', label: 'R. Officer' } },
  { reason: null },
  { factDate: null },
  { dueAt: null },
  { texts: {} },
  { texts: { statement: rowAt(0).texts.note ?? '' } },
];
const CHANGE = fc.constantFrom(...CHANGES);
const PLACE = fc.nat({ max: LENGTH - 1 });

test('every change of a row is found, and that row is named', () => {
  const property = fc.property(PLACE, CHANGE, fc.boolean(), (place, change, isRechained) => {
    const changed = { ...rowAt(place), ...change };
    const verdict = verify(withRow(place, isRechained ? unkeyed(changed) : changed));
    expect(verdict).toEqual({ intact: false, sequence: place + 1, fault: 'ALTERED' });
  });
  fc.assert(property, { numRuns: 1_000 });
});

test('every change of a digest is found, and that row is named', () => {
  const property = fc.property(PLACE, fc.constantFrom('hash', 'previousHash'), (place, field) => {
    const verdict = verify(withRow(place, { ...rowAt(place), [field]: sha256('forged') }));
    expect(verdict).toMatchObject({ intact: false, sequence: place + 1 });
  });
  fc.assert(property);
});

test('every deleted row is missed, the last ones too', () => {
  const property = fc.property(PLACE, (place) => {
    expect(verify(without(place))).toEqual({ intact: false, sequence: place + 1, fault: 'MISSING' });
    expect(verify(chain.rows.slice(0, place))).toEqual({ intact: false, sequence: place + 1, fault: 'MISSING' });
  });
  fc.assert(property);
});

test('a deletion hidden by counting anew is found at the first row that was moved', () => {
  const property = fc.property(fc.nat({ max: LENGTH - 2 }), (place) => {
    const counted = without(place).map((row, index) => ({ ...row, sequence: index + 1 }));
    const verdict = verify(counted, { ...chain.head, entries: LENGTH - 1 });
    expect(verdict).toMatchObject({ intact: false, sequence: place + 1 });
  });
  fc.assert(property);
});

test('every inserted row is found, however well it is chained without the key', () => {
  const property = fc.property(PLACE, CHANGE, (place, change) => {
    const previous = place === 0 ? EMPTY_HEAD : headAt(rowAt(place - 1));
    const forged = unkeyed({ ...rowAt(place), ...change, sequence: place + 1, previousHash: previous.hash });
    const later = chain.rows.slice(place).map((row) => ({ ...row, sequence: row.sequence + 1 }));
    expect(verify([...chain.rows.slice(0, place), forged, ...later])).toEqual({
      intact: false,
      sequence: place + 1,
      fault: 'ALTERED',
    });
    const twice = [...chain.rows.slice(0, place + 1), forged, ...chain.rows.slice(place + 1)];
    expect(verify(twice)).toEqual({ intact: false, sequence: place + 1, fault: 'MISPLACED' });
  });
  fc.assert(property, { numRuns: 500 });
});

test('a row appended behind the head’s back is found', () => {
  const forged = unkeyed({ ...rowAt(7), sequence: 9, previousHash: chain.head.hash });
  expect(verify([...chain.rows, forged])).toEqual({ intact: false, sequence: 9, fault: 'UNEXPECTED' });
});

test('rows that changed places are found, with their numbers or without', () => {
  const property = fc.property(PLACE, PLACE, (one, another) => {
    fc.pre(one < another);
    const swapped = (keepsNumber: boolean) =>
      chain.rows.map((row, place) => {
        const source = place === one ? rowAt(another) : place === another ? rowAt(one) : row;
        return keepsNumber ? { ...source, sequence: row.sequence } : source;
      });
    expect(verify(swapped(true))).toMatchObject({ intact: false, sequence: one + 1 });
    expect(verify(swapped(false))).toMatchObject({ intact: false, sequence: one + 1 });
  });
  fc.assert(property);
});

test('a row of another dossier is foreign here, though its seal is genuine', () => {
  const [foreign] = other.rows;
  expect(foreign && verify(withRow(0, foreign))).toEqual({ intact: false, sequence: 1, fault: 'FOREIGN' });
  expect(verifyChain({ ...other, dossier: chain.dossier }, hmac)).toMatchObject({ intact: false, sequence: 1 });
});

test('a row sealed with a key that nobody has is broken, and cannot be written', () => {
  const verdict = verify(withRow(3, { ...rowAt(3), keyId: '1999' }));
  expect(verdict).toEqual({ intact: false, sequence: 4, fault: 'UNKNOWN_KEY' });
  expect(() => appendRow(chain.head, rowAt(3), '1999', hmac)).toThrow('There is no ledger key "1999".');
});

test('a head that was changed is found', () => {
  expect(verify(chain.rows, { entries: LENGTH, hash: sha256('forged') })).toEqual({
    intact: false,
    sequence: LENGTH,
    fault: 'HEAD_DIFFERS',
  });
  expect(verify(chain.rows, { ...chain.head, entries: LENGTH + 1 })).toMatchObject({ sequence: LENGTH + 1, fault: 'MISSING' });
  expect(verify([], { entries: 0, hash: chain.head.hash })).toMatchObject({ fault: 'HEAD_DIFFERS' });
});

test('what the database adds to a row, and the order of its columns, make no difference', () => {
  const stored = chain.rows.map((row) => ({ id: 77, createdAt: 'later', ...Object.fromEntries(Object.entries(row).reverse()), ...row }));
  expect(verify(stored)).toEqual({ intact: true });
});

test('a commitment changes with the text, the salt and which text it is', () => {
  const kept = commitTo('note', { text: 'No.', salt: 'a' }, sha256);
  const others = [
    commitTo('note', { text: 'No', salt: 'a' }, sha256),
    commitTo('note', { text: 'No.', salt: 'b' }, sha256),
    commitTo('statement', { text: 'No.', salt: 'a' }, sha256),
    commitTo('note', { text: '', salt: 'aNo.' }, sha256),
  ];
  expect(new Set([kept, ...others]).size).toBe(5);
  expect(isAsCommitted(kept, 'note', { text: 'No.', salt: 'a' }, sha256)).toBe(true);
  expect(isAsCommitted(kept, 'note', { text: 'Yes.', salt: 'a' }, sha256)).toBe(false);
});
