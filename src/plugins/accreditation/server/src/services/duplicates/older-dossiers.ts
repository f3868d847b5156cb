import type { Dossier } from '../../dossier/dossier';
import { travelDocumentDigest } from '../../domain/identity/digest';
import type { Connection, Database } from '../../storage/database';
import { unsealSensitive } from '../../storage/sealed';
import type { Sealing } from '../../storage/sealing';
import { BrokenSeal } from '../../storage/sealing';
import type { Secrets } from '../../storage/secrets';
import { TABLES } from '../../storage/tables';
import { dossierOf } from '../desk/dossier-store';

/** Works out the travel document's key for dossiers of a release that had none. */
export interface OlderDossiers {
  /** Gives how many had none. Run again it changes nothing. */
  keyTravelDocuments(): Promise<number>;
}

interface Dependencies {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly secrets: Secrets;
}

/** How many are written in one transaction. */
const BATCH = 200;

const { name: table } = TABLES.applications;

export function createOlderDossiers({ database, sealing, secrets }: Dependencies): OlderDossiers {
  return {
    keyTravelDocuments: async () => {
      let count = 0;
      for (let batch = await keySome(0); batch.length > 0; batch = await keySome(batch.at(-1)?.id ?? 0)) count += batch.length;
      return count;
    },
  };

  /** Whoever wrote the papers meanwhile has written the key as well. */
  function keySome(after: number): Promise<Dossier[]> {
    return database.write(async (connection) => {
      const dossiers = (await withoutKey(connection, after)).map(dossierOf);
      for (const dossier of dossiers) {
        const key = keyOf(dossier);
        if (key !== null) await connection(table).where({ id: dossier.id }).whereNull('travel_document_key').update({ travel_document_key: key });
      }
      return dossiers;
    });
  }

  /** Null where the papers do not open: without the key to them, a dossier is left as it is, and the application starts all the same. */
  function keyOf(dossier: Dossier): string | null {
    try {
      return travelDocumentDigest(unsealSensitive(sealing, dossier).travelDocument, secrets.digestIdentity);
    } catch (error) {
      if (error instanceof BrokenSeal) return null;
      throw error;
    }
  }
}

const withoutKey = (connection: Connection, after: number): Promise<Record<string, unknown>[]> => connection(table).whereNull('travel_document_key').where('id', '>', after).orderBy('id').limit(BATCH);
