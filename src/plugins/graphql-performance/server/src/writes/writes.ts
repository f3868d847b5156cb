import type { Core } from '@strapi/strapi';
import type { Channel } from './channel';
import { watchOwnWrites } from './own-writes';
import { openPostgresChannel } from './postgres-channel';
import { openSqliteChannel } from './sqlite-channel';
import { createTablesOf } from './tables-of';
import { installTriggers } from './triggers';

/** What has been written, by this process and by others. */
export interface Writes {
  /** Calls back with the tables of each committed write; without any, where all that is known is that something was written. */
  onWritten(listener: (tables?: ReadonlySet<string>) => void): void;
  /** False while writes of other instances may be missed. */
  areAllHeard(): boolean;
  readonly tablesOf: (uids: Iterable<string>) => Set<string>;
  /** Begins to listen to other instances, once the database is there; `uids` are what anybody may want to hear of. */
  listen(uids: Iterable<string>): Promise<void>;
  close(): Promise<void>;
}

export function createWrites(strapi: Core.Strapi): Writes {
  const listeners: Parameters<Writes['onWritten']>[0][] = [];
  const tell = (tables?: ReadonlySet<string>) => listeners.forEach((listener) => listener(tables));
  const tablesOf = createTablesOf(strapi);
  let channel: Channel | undefined;
  watchOwnWrites(strapi, tell);
  return {
    onWritten: (listener) => void listeners.push(listener),
    areAllHeard: () => channel?.isOpen() ?? false,
    tablesOf,
    listen: async (uids) => {
      const events = { onWritten: tell, onError: (error: unknown) => strapi.log.warn(`GraphQL: nothing is kept for the moment. ${error instanceof Error ? error.message : String(error)}`) };
      const isPostgres = strapi.db.dialect.client === 'postgres';
      if (isPostgres) await installTriggers(strapi, [...tablesOf(uids)]);
      channel = await (isPostgres ? openPostgresChannel : openSqliteChannel)(strapi, events);
    },
    close: async () => channel?.close(),
  };
}
