import type { Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';

/** Names the lock under which instances that start together make the triggers; any number would do, as long as it stays the same. */
const PROTECTING_LOCK = 1_633_000_031;

const FUNCTION = 'accreditation_refuse_change';

/**
 * Has PostgreSQL refuse every change of ledger rows. Made again at each start where it is missing, so that it survives whatever an upgrade does
 * to the table. Who owns the database can drop a trigger; the keyed digests and the anchor are for that.
 */
export async function protectLedger(database: Database): Promise<void> {
  if (!database.isPostgres) return;
  const { name } = TABLES.ledger;
  await database.write(async (connection) => {
    await connection.raw('select pg_advisory_xact_lock(?)', [PROTECTING_LOCK]);
    const { rows } = await connection.raw('select tgname from pg_trigger where tgrelid = to_regclass(?) and not tgisinternal', [name]);
    const missing = TRIGGERS.filter(([trigger]) => !rows.some(({ tgname }: { tgname: string }) => tgname === trigger));
    if (missing.length > 0) await connection.raw(REFUSE_CHANGE);
    for (const [trigger, event, scope] of missing) {
      await connection.raw(`create trigger ${trigger} ${event} on ${name} for each ${scope} execute function ${FUNCTION}()`);
    }
  });
}

const REFUSE_CHANGE = `create or replace function ${FUNCTION}() returns trigger language plpgsql as $$
  begin raise exception 'The ledger is append-only: % on % is refused.', tg_op, tg_table_name; end $$`;

const TRIGGERS = [
  ['accreditation_ledger_no_change', 'before update or delete', 'row'],
  ['accreditation_ledger_no_truncate', 'before truncate', 'statement'],
] as const;
