import { canonicalJson } from './canonical-json';

/** A free text as it is stored apart from the ledger, so that both can be erased while the chain still verifies. */
export interface SaltedText {
  readonly text: string;
  /** Random and secret, at least 128 bits: without it nobody can try guesses against what the ledger keeps. */
  readonly salt: string;
}

/**
 * What the ledger keeps of a free text.
 * @param name which text of the step it is, so that a note cannot be passed off as a statement
 * @param hash SHA-256 of a text, in hexadecimal
 */
export function commitTo(name: string, { text, salt }: SaltedText, hash: (data: string) => string): string {
  return hash(canonicalJson({ name, salt, text }));
}

/** Whether a stored text is the one that was committed to. Ask only of texts that are there: an erased one leaves nothing to compare. */
export function isAsCommitted(commitment: string, name: string, text: SaltedText, hash: (data: string) => string): boolean {
  return commitTo(name, text, hash) === commitment;
}
