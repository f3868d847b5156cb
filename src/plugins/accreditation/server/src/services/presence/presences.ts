import type { PersonId } from '../../domain/workflow/actor';
import type { Instant } from '../../domain/time/instant';
import { encodeRow } from '../../storage/codec';
import type { Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';

/** Knows who of the office has which dossier open. A page says so every quarter of a minute; whoever was not heard of for three times that is gone. */
export interface Presences {
  /** Notes that somebody has a dossier open; gives how the office calls the others who have, by name. */
  note(dossier: string, person: PersonId): Promise<string[]>;
  /** Somebody closes it. */
  leave(dossier: string, person: PersonId): Promise<void>;
  /** Removes what counts for nothing any more. */
  forget(): Promise<void>;
}

/** In milliseconds. */
const GONE_AFTER = 45_000;

const { name: table, attributes } = TABLES.presences;

export function createPresences({ database, clock }: { database: Database; clock: () => Instant }): Presences {
  const lastHeard = () => new Date(clock() - GONE_AFTER);
  return {
    note: (dossier, person) =>
      database.write(async (connection) => {
        await connection(table).insert(encodeRow(attributes, { dossier, person, seenAt: clock() })).onConflict(['dossier', 'person']).merge(['seen_at']);
        const others: { label: string }[] = await connection(TABLES.accounts.name)
          .whereIn('person', connection(table).select('person').where({ dossier }).whereNot({ person }).where('seen_at', '>', lastHeard()))
          .groupBy('person')
          .select({ label: connection.raw('max(label)') });
        return others.map(({ label }) => label).sort((one, other) => one.localeCompare(other));
      }),
    leave: async (dossier, person) => {
      await database.write((connection) => connection(table).where({ dossier, person }).delete());
    },
    forget: async () => {
      await database.write((connection) => connection(table).where('seen_at', '<=', lastHeard()).delete());
    },
  };
}
