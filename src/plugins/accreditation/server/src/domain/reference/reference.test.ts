import fc from '../testing/fast-check';
import { ALPHABET } from './alphabet';
import { REFERENCE_BYTES, formatReference, parseReference } from './reference';

const bytes = fc.uint8Array({ minLength: REFERENCE_BYTES, maxLength: REFERENCE_BYTES });
const references = bytes.map((random) => formatReference(random));
const characters = references.map((reference) => reference.replaceAll('-', ''));
const swap = (text: string, one: number, other: number) =>
  [...text].map((_, index) => text.charAt(index === one ? other : index === other ? one : index)).join('');

test('a reference is nine characters in groups of three', () => {
  fc.assert(fc.property(references, (reference) => expect(reference).toMatch(/^[3-9A-Z]{3}-[3-9A-Z]{3}-[3-9A-Z]{3}$/)));
});

test('no two characters of the alphabet look alike', () => {
  const alike = ['0ODQ', '1ILJ', '2Z', '5S', '6G', '8B', 'MN', 'UVW'];
  const rivals = alike.map((group) => [...group].filter((character) => ALPHABET.includes(character)).length);
  expect(Math.max(...rivals)).toBe(1);
});

test('a reference that is read out is recognised, whatever its case, spaces and hyphens', () => {
  fc.assert(
    fc.property(references, (reference) => {
      expect(parseReference(reference)).toBe(reference);
      expect(parseReference(` ${reference.toLowerCase().replaceAll('-', ' ')}\n`)).toBe(reference);
      expect(parseReference(reference.replaceAll('-', '–'))).toBe(reference);
    }),
  );
});

test('every single wrong character is found', () => {
  fc.assert(
    fc.property(characters, fc.nat({ max: 8 }), (text, place) => {
      const others = [...ALPHABET].filter((character) => character !== text.charAt(place));
      const wrong = others.map((other) => text.slice(0, place) + other + text.slice(place + 1));
      expect(wrong.map(parseReference)).toEqual(wrong.map(() => null));
    }),
    { numRuns: 500 },
  );
});

test('any two characters that changed places are found, neighbours or not', () => {
  fc.assert(
    fc.property(characters, fc.nat({ max: 8 }), fc.nat({ max: 8 }), (text, one, other) => {
      fc.pre(text.charAt(one) !== text.charAt(other));
      expect(parseReference(swap(text, one, other))).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test.each(['', 'K7A', 'K7A-3WM-9T', 'K7A-3WM-9TXX', '000-000-000', 'K7A/3WM/9TX'])('"%s" is no reference', (text) => {
  expect(parseReference(text)).toBeNull();
});

test('too few random bytes are an error, not a short reference', () => {
  expect(() => formatReference(new Uint8Array(REFERENCE_BYTES - 1))).toThrow(RangeError);
});

test('the same bytes give the same reference, other bytes another', () => {
  const filled = (byte: number) => formatReference(new Uint8Array(REFERENCE_BYTES).fill(byte));
  expect(filled(7)).toBe(filled(7));
  expect(new Set(Array.from({ length: 256 }, (_, byte) => filled(byte))).size).toBe(256);
});
