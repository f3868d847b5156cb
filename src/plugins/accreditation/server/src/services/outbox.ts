import type { EffectName } from '../domain/workflow/effects';
import type { Instant } from '../domain/time/instant';
import { encodeRow } from '../storage/codec';
import type { Connection } from '../storage/database';
import { TABLES } from '../storage/tables';

/** What is to follow one step of a dossier. */
export interface Message {
  readonly dossier: string;
  /** The step's number in the ledger. */
  readonly sequence: number;
  readonly effect: EffectName;
  readonly queuedAt: Instant;
}

/** Queues messages in the transaction that also writes the steps: a step that is rolled back leaves none behind. */
export async function queueMessages(connection: Connection, messages: readonly Message[]): Promise<void> {
  const rows = messages.map((message) => encodeRow(TABLES.outbox.attributes, { ...message }));
  if (rows.length > 0) await connection(TABLES.outbox.name).insert(rows);
}
