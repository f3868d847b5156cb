import type { Dossier } from '../../dossier/dossier';
import type { Instant } from '../../domain/time/instant';
import type { Database } from '../../storage/database';
import type { Secrets } from '../../storage/secrets';
import { queueAgain } from '../letters/outbox';
import type { Finder } from './finder';

/** The keys to dossiers. */
export interface Links {
  /** The token that opens a dossier. */
  tokenOf(dossier: Dossier): string;
  /** The address that opens a dossier: the front-end's page, with the token behind the `#`, which no server sees. */
  addressOf(dossier: Dossier): string;
  /** "I lost my link": queues a letter to the address of each dossier that it has in the campaign. Whether there is any, nobody is told. */
  send(campaign: string, email: string): Promise<void>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly secrets: Secrets;
  readonly finder: Finder;
  /** The front-end's page; null where letters are only looked at. */
  readonly linkUrl: string | null;
}

export function createLinks({ database, clock, secrets, finder, linkUrl }: Dependencies): Links {
  const tokenOf: Links['tokenOf'] = ({ documentId, tokenGeneration }) => secrets.tokenOf(documentId, tokenGeneration);
  return {
    tokenOf,
    addressOf: (dossier) => `${linkUrl ?? ''}#${tokenOf(dossier)}`,
    send: async (campaign, email) => {
      const dossiers = await finder.byEmail(campaign, email);
      const now = clock();
      const letters = dossiers.map(({ documentId, ledgerEntries }) => ({ dossier: documentId, sequence: ledgerEntries, letter: 'linkSent', queuedAt: now, leavesAt: now }) as const);
      if (letters.length > 0) await database.write((connection) => queueAgain(connection, letters));
    },
  };
}
