import { randomBytes } from 'node:crypto';
import { appendRow, headAt } from '../../domain/ledger/append';
import { canonicalJson } from '../../domain/ledger/canonical-json';
import { commitTo } from '../../domain/ledger/commitment';
import type { Head, Hmac, Row } from '../../domain/ledger/row';
import type { Entry } from '../../domain/workflow/entry';
import { sha256 } from '../../storage/secrets';

/** A free text of a step, as it is stored apart from the ledger. */
export interface StoredText {
  readonly dossier: string;
  readonly sequence: number;
  readonly name: TextName;
  readonly text: string;
  readonly salt: string;
}

/** The free texts that a step can have. */
export const TEXT_NAMES = ['note', 'internalNote', 'statement', 'items'] as const;
export type TextName = (typeof TEXT_NAMES)[number];

/** What is added to a dossier's ledger in one go. */
export interface Page {
  readonly head: Head;
  readonly rows: readonly Row[];
  readonly texts: readonly StoredText[];
}

/** An entry, and how its actor is called; the clock and applicants have no name here. */
export interface SignedEntry {
  readonly entry: Entry;
  readonly label: string | null;
}

export interface Seal {
  readonly keyId: string;
  readonly hmac: Hmac;
}

const SALT_BYTES = 16;

/** Draws up the rows that come after a head, and the texts that they commit to. */
export function drawUpPage(dossier: string, head: Head, entries: readonly SignedEntry[], seal: Seal): Page {
  return entries.reduce<Page>((page, signed) => addEntry(page, dossier, signed, seal), { head, rows: [], texts: [] });
}

function addEntry(page: Page, dossier: string, { entry, label }: SignedEntry, { keyId, hmac }: Seal): Page {
  const sequence = page.head.entries + 1;
  const texts = textsOf(entry).map(([name, text]) => ({ dossier, sequence, name, text, salt: randomBytes(SALT_BYTES).toString('hex') }));
  const content = {
    dossier,
    at: new Date(entry.at).toISOString(),
    transition: entry.transition,
    fromState: entry.from,
    toState: entry.to,
    actor: { kind: entry.actor.kind, id: entry.actor.personId, label: entry.actor.kind === 'SYSTEM' ? null : label },
    reason: entry.reason,
    factDate: entry.factDate,
    dueAt: entry.dueAt === null ? null : new Date(entry.dueAt).toISOString(),
    texts: Object.fromEntries(texts.map((text) => [text.name, commitTo(text.name, text, sha256)])),
  };
  const row = appendRow(page.head, content, keyId, hmac);
  return { head: headAt(row), rows: [...page.rows, row], texts: [...page.texts, ...texts] };
}

/** What was asked for is a text as well: it may hold personal words, and goes with them. */
function textsOf(entry: Entry): [TextName, string][] {
  const items = entry.items.map(({ item, document }) => ({ item, document: document ?? null }));
  const texts: [TextName, string | null][] = [
    ['note', entry.note],
    ['internalNote', entry.internalNote],
    ['statement', entry.statement],
    ['items', items.length === 0 ? null : canonicalJson(items)],
  ];
  return texts.filter((text): text is [TextName, string] => text[1] !== null);
}
