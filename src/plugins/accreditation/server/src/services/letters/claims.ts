import type { LetterKind } from '../../domain/letters/kinds';
import { nextAttempt } from '../../domain/letters/pauses';
import type { Instant } from '../../domain/time/instant';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { RowLock } from '../desk/row-lock';

/** A letter in the outbox. */
export interface OutboxRow {
  readonly id: number;
  readonly key: string;
  readonly dossier: string;
  readonly sequence: number;
  readonly letter: LetterKind;
  readonly queuedAt: Instant;
  readonly leavesAt: Instant;
  readonly attempts: number;
  readonly nextAttemptAt: Instant | null;
  readonly claimedUntil: Instant | null;
  readonly sentAt: Instant | null;
  readonly parkedAt: Instant | null;
  readonly failure: string | null;
  readonly sealedLetter: string | null;
}

/** Takes letters in hand, one instance at a time, and notes what became of them. */
export interface Claims {
  /**
   * Letters that may leave now, for this instance alone until the claim runs out.
   * @param dossier with it, only letters of that dossier
   */
  take(dossier?: string): Promise<OutboxRow[]>;
  /** The mail server took it. `sealedLetter` is what it said. */
  sent(connection: Connection, row: OutboxRow, sealedLetter: string): Promise<void>;
  /** It was not taken: tried again later, or parked where it was tried often enough, or never will be taken. */
  failed(row: OutboxRow, failure: string, isFinal: boolean): Promise<void>;
  /** Nobody could be asked: it waits for a while, and does not count as tried. */
  postpone(row: OutboxRow, failure: string, until: Instant): Promise<void>;
  /** Nothing was done with them. */
  putBack(rows: readonly OutboxRow[]): Promise<void>;
  /** What it says is no longer so. */
  drop(row: OutboxRow): Promise<void>;
}

/** Few, so that one instance that is killed holds up few. */
const AT_ONCE = 5;

/** Longer than the time in which so many letters are sent or given up (see the mail server's timeouts). */
const CLAIM_MILLISECONDS = 5 * 60_000;

/** Rows that another instance has in hand are passed over rather than waited for. SQLite knows no such thing; its writers come one after another anyway. */
export function skipLocked({ isPostgres }: Pick<Database, 'isPostgres'>): RowLock {
  return (query) => (isPostgres ? query.forUpdate().skipLocked() : query);
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly lock: RowLock;
}

const { name: table, attributes } = TABLES.outbox;

/** A row of the outbox table. */
export const outboxRowOf = (row: Readonly<Record<string, unknown>>): OutboxRow => decodeRow<OutboxRow>(attributes, row);

export function createClaims({ database, clock, lock }: Dependencies): Claims {
  /** By their keys: a link that is asked for again while it leaves is another letter in the same row. */
  const write = (rows: readonly Pick<OutboxRow, 'key'>[], values: Partial<OutboxRow>, connection?: Connection) => {
    const update = async (within: Connection) => void (await within(table).whereIn('key', rows.map(({ key }) => key)).update(encodeRow(attributes, values)));
    return connection === undefined ? database.write(update) : update(connection);
  };
  return {
    take: (dossier) =>
      database.write(async (connection) => {
        const now = clock();
        const found: Record<string, unknown>[] = await lock(leaving(connection, new Date(now)).where(dossier === undefined ? {} : { dossier }));
        const rows = found.map(outboxRowOf);
        if (rows.length > 0) await write(rows, { claimedUntil: now + CLAIM_MILLISECONDS }, connection);
        return rows;
      }),
    sent: (connection, row, sealedLetter) =>
      write([row], { sentAt: clock(), attempts: row.attempts + 1, sealedLetter, nextAttemptAt: null, claimedUntil: null, failure: null }, connection),
    failed: (row, failure, isFinal) => {
      const attempts = row.attempts + 1;
      const next = isFinal ? null : nextAttempt(attempts, clock());
      return write([row], { attempts, failure, nextAttemptAt: next, claimedUntil: null, parkedAt: next === null ? clock() : null });
    },
    postpone: (row, failure, until) => write([row], { failure, nextAttemptAt: until, claimedUntil: null }),
    putBack: (rows) => write(rows, { claimedUntil: null }),
    drop: (row) => database.write(async (connection) => void (await connection(table).where({ key: row.key }).delete())),
  };
}

/**
 * What may leave now, the oldest first. Letters of one dossier leave in order: none while an earlier one that may leave is still there; one that is
 * parked holds up no other.
 */
function leaving(connection: Connection, now: Date): ReturnType<Connection> {
  const earlier = connection
    .select('earlier.id')
    .from(`${table} as earlier`)
    .whereRaw('?? = ?? and ?? < ??', ['earlier.dossier', `${table}.dossier`, 'earlier.id', `${table}.id`])
    .whereNull('earlier.sent_at')
    .whereNull('earlier.parked_at')
    .where('earlier.leaves_at', '<=', now);
  return connection(table)
    .whereNull('sent_at')
    .whereNull('parked_at')
    .where('leaves_at', '<=', now)
    .where((due) => due.whereNull('next_attempt_at').orWhere('next_attempt_at', '<=', now))
    .where((free) => free.whereNull('claimed_until').orWhere('claimed_until', '<=', now))
    .whereNotExists(earlier)
    .orderBy('id')
    .limit(AT_ONCE)
    .select(`${table}.*`);
}
