import { randomUUID } from 'node:crypto';
import type { Caller } from '../../dossier/caller';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';

/** A view of the queue that an officer has given a name. */
export interface SavedView {
  /** The row's own key. */
  readonly id: string;
  readonly name: string;
  /** The question that it asks of the queue. */
  readonly question: object;
}

/** The views that officers keep; each sees and changes their own alone. */
export interface Views {
  /** By name. */
  of(caller: Caller): Promise<SavedView[]>;
  /** Keeps a view, in the place of one of that name; false where there are as many as one may have. */
  keep(caller: Caller, view: Omit<SavedView, 'id'>): Promise<boolean>;
  /** False where another view of theirs has that name. */
  rename(caller: Caller, view: Omit<SavedView, 'question'>): Promise<boolean>;
  remove(caller: Caller, id: string): Promise<void>;
}

/** More are not found again. */
const MOST = 50;

export function createViews({ database }: { database: Database }): Views {
  const { name: table, attributes } = TABLES.views;
  const own = (connection: Connection, { aliases }: Caller) => connection(table).whereIn('person', [...aliases]);
  return {
    of: (caller) =>
      database.read(async (connection) => {
        const rows = await own(connection, caller);
        const views = rows.map((row) => decodeRow<Omit<SavedView, 'id'> & { key: string }>(attributes, row));
        return views.map(({ key, name, question }) => ({ id: key, name, question })).sort((a, b) => a.name.localeCompare(b.name));
      }),
    keep: (caller, { name, question }) =>
      database.write(async (connection) => {
        const others = await own(connection, caller).whereNot({ name }).count({ count: '*' });
        if (Number(others[0]?.count ?? 0) >= MOST) return false;
        const row = encodeRow(attributes, { key: randomUUID(), person: caller.actor.personId, name, question });
        await connection(table).insert(row).onConflict(['person', 'name']).merge(['question']);
        return true;
      }),
    rename: (caller, { id, name }) =>
      database.write(async (connection) => {
        const taken = await own(connection, caller).where({ name }).whereNot({ key: id }).first('id');
        if (taken === undefined) await own(connection, caller).where({ key: id }).update({ name });
        return taken === undefined;
      }),
    remove: (caller, id) => database.write(async (connection) => void (await own(connection, caller).where({ key: id }).delete())),
  };
}
