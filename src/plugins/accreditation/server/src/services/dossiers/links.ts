import type { Dossier } from '../../dossier/dossier';
import type { Instant } from '../../domain/time/instant';
import { encodeRow } from '../../storage/codec';
import type { Database } from '../../storage/database';
import type { Secrets } from '../../storage/secrets';
import { TABLES } from '../../storage/tables';
import type { Finder } from './finder';

/** The keys to dossiers. */
export interface Links {
  /** The token that opens a dossier. */
  tokenOf(dossier: Dossier): string;
  /** "I lost my link": queues a letter to the address of each dossier that it has in the campaign. Whether there is any, nobody is told. */
  send(campaign: string, email: string): Promise<void>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly secrets: Secrets;
  readonly finder: Finder;
}

export function createLinks({ database, clock, secrets, finder }: Dependencies): Links {
  return {
    tokenOf: ({ documentId, tokenGeneration }) => secrets.tokenOf(documentId, tokenGeneration),
    send: async (campaign, email) => {
      const dossiers = await finder.byEmail(campaign, email);
      const messages = dossiers.map(({ documentId, ledgerEntries }) => ({ dossier: documentId, sequence: ledgerEntries, effect: 'sendLink', queuedAt: clock(), doneAt: null }));
      const rows = messages.map((message) => encodeRow(TABLES.outbox.attributes, message));
      if (rows.length === 0) return;
      // Asked twice before the letter has left, it leaves once; asked again afterwards, it leaves again.
      await database.write((connection) => connection(TABLES.outbox.name).insert(rows).onConflict(['dossier', 'sequence', 'effect']).merge(['queued_at', 'done_at']));
    },
  };
}
