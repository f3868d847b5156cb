import type { Core } from '@strapi/strapi';
import { CHANNEL } from './postgres-channel';

const FUNCTION = 'graphql_performance_tell';
const TRIGGER = 'graphql_performance_tell';
/** Instances that start together make the triggers one after the other. */
const LOCK = 7_240_051;

/**
 * Makes PostgreSQL tell all instances of every committed write to these tables, whoever makes it. A notice is part of its transaction: it is given when the
 * transaction is committed, and cannot be lost between the two.
 */
export async function installTriggers({ db }: Core.Strapi, tables: readonly string[]): Promise<void> {
  const schema = db.getSchemaName() ?? 'public';
  await db.connection.transaction(async (transaction) => {
    await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    const { rows } = await transaction.raw('select event_object_table as name from information_schema.triggers where trigger_schema = ? and trigger_name = ?', [schema, TRIGGER]);
    const done = new Set(rows.map(({ name }: { name: string }) => name));
    const missing = tables.filter((table) => !done.has(table));
    if (missing.length === 0) return;
    await transaction.raw(`create or replace function ??.${FUNCTION}() returns trigger language plpgsql as $$ begin perform pg_notify('${CHANNEL}', TG_TABLE_NAME); return null; end $$`, [schema]);
    for (const table of missing) {
      await transaction.raw(`create trigger ${TRIGGER} after insert or update or delete or truncate on ??.?? for each statement execute function ??.${FUNCTION}()`, [schema, table, schema]);
    }
  });
}
