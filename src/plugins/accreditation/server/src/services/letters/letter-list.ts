import type { Caller } from '../../dossier/caller';
import type { LetterKind } from '../../domain/letters/kinds';
import type { LetterStatus } from '../../domain/letters/status';
import type { Instant } from '../../domain/time/instant';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { RowLock } from '../desk/row-lock';
import type { Where } from '../queue/operators';
import { addVisibility } from '../queue/visibility';
import { outboxRowOf } from './claims';
import type { OfficeLetter } from './correspondence';
import { letterOf } from './correspondence';
import { tryAgain } from './outbox';

/** Which letters are asked for, by whom. What is absent narrows nothing. */
export interface LetterQuery {
  readonly caller: Caller;
  /** documentId of the campaign. */
  readonly campaign?: string | undefined;
  readonly kind?: LetterKind | undefined;
  readonly status?: LetterStatus | undefined;
}

/** The place in the list behind which the next page begins. */
export interface Place {
  readonly queuedAt: Instant;
  readonly id: number;
}

/** The office's post, of the dossiers that the caller may see. */
export interface LetterList {
  /** One page, the newest first. Each costs as much as the first, because it begins at a place and not after a number of letters. */
  page(query: LetterQuery & { readonly after?: Place | undefined; readonly limit: number }): Promise<OfficeLetter[]>;
  /** How many there are of each status that any has. */
  countByStatus(query: LetterQuery): Promise<Map<LetterStatus, number>>;
  /** Has all that failed tried again, and gives how many. What somebody else has tried again meanwhile is passed over. */
  retryFailed(query: LetterQuery): Promise<number>;
}

interface Dependencies {
  readonly database: Database;
  readonly lock: RowLock;
}

const { name: table } = TABLES.outbox;

/** `letterStatus` in SQL. */
const STATUS = "case when sent_at is not null then 'SENT' when parked_at is not null then 'FAILED' else 'WAITING' end";

export function createLetterList({ database, lock }: Dependencies): LetterList {
  return {
    page: ({ after, limit, ...query }) =>
      database.read(async (connection) => {
        const rows: Record<string, unknown>[] = await behind(found(connection, query), after).orderBy([{ column: 'queued_at', order: 'desc' }, { column: 'id', order: 'desc' }]).limit(limit);
        return rows.map(outboxRowOf).map(letterOf);
      }),
    countByStatus: (query) =>
      database.read(async (connection) => {
        const rows: { status: LetterStatus; count: number | string }[] = await found(connection, query).groupByRaw(STATUS).select(connection.raw(`${STATUS} as status`)).count({ count: '*' });
        return new Map(rows.map(({ status, count }) => [status, Number(count)]));
      }),
    retryFailed: (query) =>
      database.write((connection) => {
        const failed = lock(found(connection, { ...query, status: 'FAILED' }).select('id').orderBy('id'));
        return tryAgain(connection(table).whereIn('id', failed));
      }),
  };
}

function found(connection: Connection, { caller, campaign, kind, status }: LetterQuery): Where {
  const dossiers = connection(TABLES.applications.name).select('document_id');
  addVisibility(dossiers, caller);
  if (campaign !== undefined) void dossiers.where({ campaign });
  const letters = connection(table).whereIn('dossier', dossiers);
  if (kind !== undefined) void letters.where({ letter: kind });
  if (status !== undefined) void letters.whereRaw(`${STATUS} = ?`, [status]);
  return letters;
}

function behind(letters: Where, place: Place | undefined): Where {
  if (place === undefined) return letters;
  const queuedAt = new Date(place.queuedAt);
  return letters.where((later) => later.where('queued_at', '<', queuedAt).orWhere((same) => same.where('queued_at', queuedAt).where('id', '<', place.id)));
}
