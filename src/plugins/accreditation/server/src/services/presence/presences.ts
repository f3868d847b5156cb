import type { PersonId } from '../../domain/workflow/actor';
import type { Instant } from '../../domain/time/instant';
import { encodeRow } from '../../storage/codec';
import type { Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';

/** Knows who of the office has which dossier open. A page says so every quarter of a minute; whoever was not heard of for three times that is gone. */
export interface Presences {
  /** Notes that somebody has a dossier open; gives who else has. */
  note(dossier: string, person: PersonId): Promise<PersonId[]>;
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
        const others: { person: PersonId }[] = await connection(table).where({ dossier }).whereNot({ person }).where('seen_at', '>', lastHeard()).orderBy('id').select('person');
        return others.map((other) => other.person);
      }),
    leave: async (dossier, person) => {
      await database.write((connection) => connection(table).where({ dossier, person }).delete());
    },
    forget: async () => {
      await database.write((connection) => connection(table).where('seen_at', '<=', lastHeard()).delete());
    },
  };
}
