import { ALPHABET, BODY_LENGTH } from './alphabet';
import { checkCharacter } from './check-character';

/** How many random bytes a reference is made of: so many more than it carries that no reference is likelier than another. */
export const REFERENCE_BYTES = 16;

const GROUP = /.{3}(?=.)/g;
const SHAPE = new RegExp(`^[${ALPHABET}]{${BODY_LENGTH + 1}}$`);

/**
 * A reference such as `K7A-3WM-9TX`, in groups that are easy to read out. There are 23^8 of them (78 thousand million): the database keeps
 * them unique, and who meets a taken one asks again.
 * @param randomBytes at least `REFERENCE_BYTES` of them
 * @throws RangeError when there are fewer
 */
export function formatReference(randomBytes: Uint8Array): string {
  if (randomBytes.length < REFERENCE_BYTES) throw new RangeError(`A reference needs ${REFERENCE_BYTES} random bytes.`);
  const body = encode(randomBytes);
  return inGroups(body + checkCharacter(body));
}

/**
 * The reference in a text as people write it: case, spaces, points and hyphens do not matter.
 * @returns the reference as `formatReference` writes it, or null when it is none or the check character does not fit
 */
export function parseReference(text: string): string | null {
  const characters = text.toUpperCase().replace(/[\s.\-‐-―]/g, '');
  if (!SHAPE.test(characters)) return null;
  const isWhole = checkCharacter(characters.slice(0, BODY_LENGTH)) === characters.charAt(BODY_LENGTH);
  return isWhole ? inGroups(characters) : null;
}

function encode(bytes: Uint8Array): string {
  const base = BigInt(ALPHABET.length);
  const number = bytes.reduce((total, byte) => total * 256n + BigInt(byte), 0n);
  const characterAt = (place: number) => ALPHABET.charAt(Number((number / base ** BigInt(place)) % base));
  return Array.from({ length: BODY_LENGTH }, (_, place) => characterAt(place)).join('');
}

function inGroups(characters: string): string {
  return characters.replace(GROUP, '$&-');
}
