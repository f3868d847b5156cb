import { canonicalJson } from './canonical-json';

/** What a row of the ledger says. Every part of it is covered by the row's digest; free texts by their commitments. */
export interface RowContent {
  /** The dossier it belongs to, so that a row cannot be moved to another. */
  readonly dossier: string;
  /** 1 for a dossier's first row, then one more each time. */
  readonly sequence: number;
  /** When it was written: ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly transition: string;
  readonly fromState: string;
  readonly toState: string;
  readonly actor: { readonly kind: string; readonly id: string | null; readonly label: string | null };
  readonly reason: string | null;
  readonly factDate: string | null;
  readonly dueAt: string | null;
  /** Commitments to the free texts of the step, by name (see `commitment.ts`). */
  readonly texts: { readonly [name: string]: string };
}

/** A row as it is stored. */
export interface Row extends RowContent {
  /** Which key made the digest. */
  readonly keyId: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** How many rows a dossier has, and the digest of the last: kept in the dossier's own row, so that a cut tail shows. */
export interface Head {
  readonly entries: number;
  readonly hash: string;
}

/** HMAC-SHA-256 of a text under the key of an id, in hexadecimal; null when there is no such key. */
export type Hmac = (data: string, keyId: string) => string | null;

/** The head of a dossier without rows. */
export const EMPTY_HEAD: Head = { entries: 0, hash: '' };

/** The text that a row's digest is taken of. It names every field, so that what the database adds to a row (its own id) stays outside. */
export function sealedText(row: Omit<Row, 'hash'>): string {
  return canonicalJson({
    dossier: row.dossier,
    sequence: row.sequence,
    at: row.at,
    transition: row.transition,
    fromState: row.fromState,
    toState: row.toState,
    actor: { kind: row.actor.kind, id: row.actor.id, label: row.actor.label },
    reason: row.reason,
    factDate: row.factDate,
    dueAt: row.dueAt,
    texts: { ...row.texts },
    keyId: row.keyId,
    previousHash: row.previousHash,
  });
}
