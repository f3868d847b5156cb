import type { Caller } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import type { State } from '../../domain/workflow/states';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import { dossierOf } from '../desk/dossier-store';
import { addFilters } from './conditions';
import type { QueueFilters } from './filters';
import type { Where } from './operators';
import type { Slice } from './page';
import type { Order } from './sorting';
import { inOrder } from './sorting';
import { addVisibility } from './visibility';

/** Which dossiers are asked for, by whom. */
export interface QueueQuery {
  readonly caller: Caller;
  readonly filters?: QueueFilters | null;
}

/** The officers' lists of dossiers. Whatever is asked, only what the caller may see is found and counted. */
export interface Queue {
  /** One page, in order. */
  list(query: QueueQuery & { readonly order: readonly Order[]; readonly slice: Slice }): Promise<Dossier[]>;
  /**
   * All of it, batch by batch as it is asked for, in the order in which the dossiers were opened: the one that stays as it is while officers work, so that
   * none is missed or comes twice.
   */
  batches(query: QueueQuery): AsyncGenerator<Dossier[]>;
  count(query: QueueQuery): Promise<number>;
  /** How many there are in each state that any is in. */
  countByState(query: QueueQuery): Promise<Map<State, number>>;
  /** What is among them that they can be narrowed by. */
  choices(query: QueueQuery): Promise<Choices>;
  /** Which of these dossiers, by documentId, the caller may see. */
  seen(caller: Caller, documentIds: readonly string[]): Promise<Set<string>>;
  /** One dossier; null where there is none that the caller may see. */
  find(caller: Caller, documentId: string): Promise<Dossier | null>;
}

/** Countries and outlets of dossiers. */
export interface Choices {
  readonly countries: readonly string[];
  /** Those of the directory that are confirmed, or proposed, by name. */
  readonly outlets: readonly { readonly documentId: string; readonly name: string }[];
}

/** Few enough to hold in memory, and many enough that the database is asked seldom. */
const BATCH = 500;

/** As many as somebody looks through; an outlet beyond them is found by its words. */
const MOST_OUTLETS = 1000;

export function createQueue({ database }: { database: Database }): Queue {
  const found = (connection: Connection, { caller, filters }: QueueQuery): Where => {
    const query = connection(TABLES.applications.name);
    addVisibility(query, caller);
    addFilters(query, filters ?? {}, { caller, isPostgres: database.isPostgres });
    return query;
  };
  return {
    list: ({ order, slice, ...query }) =>
      database.read(async (connection) => {
        // Ids first: an index answers for them alone, so that a late page costs hardly more than the first.
        const page = inOrder(found(connection, query).select('id'), order).offset(slice.offset).limit(slice.limit);
        const rows: Record<string, unknown>[] = await inOrder(connection(TABLES.applications.name).whereIn('id', connection.select('id').from(page.as('page'))), order);
        return rows.map(dossierOf);
      }),
    async *batches(query) {
      let after = 0;
      for (;;) {
        const rows: Record<string, unknown>[] = await database.read(async (connection) => found(connection, query).where('id', '>', after).orderBy('id').limit(BATCH));
        const dossiers = rows.map(dossierOf);
        if (dossiers.length > 0) yield dossiers;
        if (dossiers.length < BATCH) return;
        after = dossiers[BATCH - 1]?.id ?? after;
      }
    },
    count: (query) => database.read(async (connection) => Number((await found(connection, query).count({ count: '*' }))[0]?.count ?? 0)),
    countByState: (query) =>
      database.read(async (connection) => {
        const rows: { state: State; count: number | string }[] = await found(connection, query).groupBy('state').select('state').count({ count: '*' });
        return new Map(rows.map(({ state, count }) => [state, Number(count)]));
      }),
    choices: (query) =>
      database.read(async (connection) => {
        const countries: { country: string }[] = await found(connection, query).whereNotNull('outlet_country').distinct({ country: 'outlet_country' });
        const meant = found(connection, query).distinct(connection.raw('coalesce(outlet, proposed_outlet)'));
        const outlets = await connection(TABLES.outlets.name).whereIn('document_id', meant).orderBy('name').limit(MOST_OUTLETS).select({ documentId: 'document_id', name: 'name' });
        return { countries: countries.map(({ country }) => country).sort(), outlets };
      }),
    seen: (caller, documentIds) =>
      database.read(async (connection) => {
        const rows: { id: string }[] = await found(connection, { caller, filters: { documentId: { in: documentIds } } }).select({ id: 'document_id' });
        return new Set(rows.map(({ id }) => id));
      }),
    find: (caller, documentId) =>
      database.read(async (connection) => {
        const [row] = await found(connection, { caller, filters: { documentId: { eq: documentId } } }).limit(1);
        return row === undefined ? null : dossierOf(row);
      }),
  };
}
