import type { Head, Hmac, Row, RowContent } from './row';
import { sealedText } from './row';

/**
 * The row that comes after a head. Its number and what it follows are taken from the head, which the caller has locked.
 * @param keyId the key that seals rows from now on
 * @throws Error when `hmac` has no such key: nothing may be recorded that cannot be verified
 */
export function appendRow(head: Head, content: Omit<RowContent, 'sequence'>, keyId: string, hmac: Hmac): Row {
  const unsealed = { ...content, sequence: head.entries + 1, keyId, previousHash: head.hash };
  const hash = hmac(sealedText(unsealed), keyId);
  if (hash === null) throw new Error(`There is no ledger key "${keyId}".`);
  return { ...unsealed, hash };
}

/** The head once a row is the last. */
export function headAt(row: Row): Head {
  return { entries: row.sequence, hash: row.hash };
}
