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
  count(query: QueueQuery): Promise<number>;
  /** How many there are in each state that any is in. */
  countByState(query: QueueQuery): Promise<Map<State, number>>;
  /** One dossier; null where there is none that the caller may see. */
  find(caller: Caller, documentId: string): Promise<Dossier | null>;
}

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
    count: (query) => database.read(async (connection) => Number((await found(connection, query).count({ count: '*' }))[0]?.count ?? 0)),
    countByState: (query) =>
      database.read(async (connection) => {
        const rows: { state: State; count: number | string }[] = await found(connection, query).groupBy('state').select('state').count({ count: '*' });
        return new Map(rows.map(({ state, count }) => [state, Number(count)]));
      }),
    find: (caller, documentId) =>
      database.read(async (connection) => {
        const [row] = await found(connection, { caller, filters: { documentId: { eq: documentId } } }).limit(1);
        return row === undefined ? null : dossierOf(row);
      }),
  };
}
