import { asShown } from '../../dossier/shown';
import type { Dossier } from '../../dossier/dossier';
import type { Instant } from '../../domain/time/instant';
import type { Database } from '../../storage/database';
import { awaitsTelling, noteTold } from '../letters/told';
import type { Finder } from './finder';

/** An applicant opens their dossier. */
export interface Opening {
  /** The dossier that a token opens, as its applicant may see it; null where there is none. Who opens it is told of what it says. */
  open(token: string): Promise<Dossier | null>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly finder: Finder;
}

export function createOpening({ database, clock, finder }: Dependencies): Opening {
  return {
    open: async (token) => {
      const dossier = await finder.byToken(token);
      const shown = dossier && asShown(dossier, clock());
      if (shown === null || shown !== dossier || !awaitsTelling(shown)) return shown;
      await database.write((connection) => noteTold(connection, { dossier: shown.documentId, sequence: shown.ledgerEntries, at: clock() }));
      return finder.byToken(token);
    },
  };
}
