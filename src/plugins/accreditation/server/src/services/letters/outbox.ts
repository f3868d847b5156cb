import { randomUUID } from 'node:crypto';
import type { LetterKind } from '../../domain/letters/kinds';
import type { Instant } from '../../domain/time/instant';
import { encodeRow } from '../../storage/codec';
import type { Connection } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { Where } from '../queue/operators';

/** A letter that is to follow a step of a dossier. */
export interface QueuedLetter {
  readonly dossier: string;
  /** The step's number in the ledger; 0 where there was none yet. */
  readonly sequence: number;
  readonly letter: LetterKind;
  readonly queuedAt: Instant;
  readonly leavesAt: Instant;
}

const { name: table, attributes } = TABLES.outbox;
const KEY = ['dossier', 'sequence', 'letter'];

/** Queues letters in the transaction that also writes the steps: a step that is rolled back leaves none behind. */
export async function queueLetters(connection: Connection, letters: readonly QueuedLetter[]): Promise<void> {
  if (letters.length > 0) await connection(table).insert(letters.map(rowOf));
}

/** Queues those letters that were never queued before; gives how many. */
export async function queueOnce(connection: Connection, letters: readonly QueuedLetter[]): Promise<number> {
  if (letters.length === 0) return 0;
  const queued = await connection(table).insert(letters.map(rowOf)).onConflict(KEY).ignore().returning('id');
  return queued.length;
}

/** Queues letters, each once as long as it has not left; asked again afterwards, it leaves again, as another message. */
export async function queueAgain(connection: Connection, letters: readonly QueuedLetter[]): Promise<void> {
  const rows = letters.map(rowOf);
  const renewed = Object.keys(rows[0] ?? {}).filter((column) => !KEY.includes(column));
  if (rows.length > 0) await connection(table).insert(rows).onConflict(KEY).merge(renewed);
}

/** Which letter. */
export type LetterKey = Pick<QueuedLetter, 'dossier' | 'sequence'> & { readonly letter: LetterKind | null };

/** Whether a letter still lies here and nobody has it in hand; held until the transaction ends. */
export async function holdLetter(connection: Connection, { dossier, sequence, letter }: LetterKey): Promise<boolean> {
  const row = await connection(table).where({ dossier, sequence, letter }).whereNull('sent_at').whereNull('claimed_until').forUpdate().first('id');
  return row !== undefined;
}

/** Takes a letter away. */
export async function removeLetter(connection: Connection, { dossier, sequence, letter }: LetterKey): Promise<void> {
  await connection(table).where({ dossier, sequence, letter }).delete();
}

/** Has those of some letters that were parked tried again at once; gives how many. Asked twice, it is done once. */
export async function tryAgain(letters: Where): Promise<number> {
  return letters.whereNotNull('parked_at').update({ parked_at: null, next_attempt_at: null, attempts: 0 });
}

function rowOf(letter: QueuedLetter): Record<string, unknown> {
  const blank = { attempts: 0, nextAttemptAt: null, claimedUntil: null, sentAt: null, parkedAt: null, failure: null, sealedLetter: null };
  return encodeRow(attributes, { ...letter, key: randomUUID(), ...blank });
}
