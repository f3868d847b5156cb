import type { Json } from '../ledger/canonical-json';
import { canonicalJson } from '../ledger/canonical-json';
import type { Identity, IdentityField, TravelDocument } from './identity';
import { IDENTITY_FIELDS } from './identity';

/**
 * The identity as it stands, as one text. White space at the ends or doubled and the way an accent is encoded make no difference;
 * anything a reader would see does, capitals and swapped names included: "a swapped first/last name makes the check fail"
 * (accreditation practice, section 3).
 */
export function canonicalIdentity(identity: Identity): string {
  return canonicalJson(Object.fromEntries(IDENTITY_FIELDS.map((field) => [field, canonicalField(identity, field)])));
}

/**
 * The digest at which an identity is cleared.
 * @param hash a keyed hash: names and birthdays are few enough to be guessed from a plain one
 */
export function identityDigest(identity: Identity, hash: (data: string) => string): string {
  return hash(canonicalIdentity(identity));
}

/**
 * The digest by which the same travel document is known in another dossier, however its number is grouped: the issuing state and the number's letters
 * and digits. Empty where there is no document.
 * @param hash a keyed hash: numbers can be tried one after another
 */
export function travelDocumentDigest(document: TravelDocument | null, hash: (data: string) => string): string {
  if (document === null) return '';
  const number = document.number.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return hash(canonicalJson({ issuingState: document.issuingState.trim().toUpperCase(), number }));
}

/** Which changes between two identities cancel a clearance; an empty list means that it stays. */
export function changedIdentityFields(before: Identity, after: Identity): IdentityField[] {
  const written = (identity: Identity, field: IdentityField) => canonicalJson(canonicalField(identity, field));
  return IDENTITY_FIELDS.filter((field) => written(before, field) !== written(after, field));
}

function canonicalField(identity: Identity, field: IdentityField): Json {
  const value = identity[field];
  if (value === null || typeof value === 'string') return canonicalWords(value);
  const { number, issuingState, expiresOn } = value;
  return {
    number: canonicalWords(number),
    issuingState: canonicalWords(issuingState),
    expiresOn: canonicalWords(expiresOn),
  };
}

/** A name left empty and a name that is not there are the same. */
function canonicalWords(words: string | null): string | null {
  const tidy = (words ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  return tidy === '' ? null : tidy;
}
