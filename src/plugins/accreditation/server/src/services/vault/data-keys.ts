import type { Dossier } from '../../dossier/dossier';
import type { Connection, Database } from '../../storage/database';
import type { Sensitive } from '../../storage/sealed';
import { sealSensitive } from '../../storage/sealed';
import type { Sealing } from '../../storage/sealing';
import { TABLES } from '../../storage/tables';
import { dossierOf } from '../desk/dossier-store';

/** Looks after the keys of dossiers. */
export interface DataKeys {
  /**
   * Wraps every dossier's key anew under the installation's current key; gives how many. It can be stopped and run again, and nothing that is sealed is
   * touched: who reads meanwhile has either wrapping, and both open.
   */
  rotate(): Promise<number>;
  /** Gives dossiers of an installation that is older than its encryption a key, and seals what stands open; gives how many. */
  sealOlderDossiers(): Promise<number>;
}

interface Dependencies {
  readonly database: Database;
  readonly sealing: Sealing;
}

/** How many dossiers are written in one transaction. */
const BATCH = 200;

const { name: table } = TABLES.applications;

export function createDataKeys({ database, sealing }: Dependencies): DataKeys {
  return {
    rotate: () => throughAll((connection, after) => withKey(connection, after), rewrap),
    sealOlderDossiers: () => throughAll((connection, after) => withoutKey(connection, after), sealOpen),
  };

  /** Batch by batch in the order of ids, so that what is written on the way is met once. */
  async function throughAll(find: Find, write: Write): Promise<number> {
    let [count, after] = [0, 0];
    for (;;) {
      const batch = await database.write(async (connection) => {
        const dossiers = (await find(connection, after)).map(dossierOf);
        for (const dossier of dossiers) count += await write(connection, dossier);
        return dossiers;
      });
      if (batch.length === 0) return count;
      after = batch.at(-1)?.id ?? after;
    }
  }

  /** The wrapping is not part of what anybody sees of a dossier, so its version stays; only keys that were read are replaced. */
  async function rewrap(connection: Connection, dossier: Dossier): Promise<number> {
    const { documentId, dataKey, identityKey } = dossier;
    const [newDataKey, newIdentityKey] = [sealing.rewrap({ documentId, dataKey }), sealing.rewrap({ documentId, dataKey: identityKey })];
    if (newDataKey === null && newIdentityKey === null) return 0;
    const unchanged = { id: dossier.id, data_key: dataKey, identity_key: identityKey };
    return connection(table).where(unchanged).update({ data_key: newDataKey ?? dataKey, identity_key: newIdentityKey ?? identityKey });
  }

  async function sealOpen(connection: Connection, { id, documentId, sealedIdentity: open }: Dossier): Promise<number> {
    const keys = { data_key: sealing.newDataKey(documentId), identity_key: sealing.newDataKey(documentId) };
    // Releases without encryption wrote this very shape.
    const sealed = open === null ? null : sealSensitive(sealing, { documentId, identityKey: keys.identity_key }, JSON.parse(open) as Sensitive);
    return connection(table).where({ id }).whereNull('data_key').update({ ...keys, sealed_identity: sealed });
  }
}

type Find = (connection: Connection, after: number) => Promise<Record<string, unknown>[]>;
type Write = (connection: Connection, dossier: Dossier) => Promise<number>;

const withKey: Find = (connection, after) => connection(table).where('id', '>', after).whereNotNull('data_key').orderBy('id').limit(BATCH);
const withoutKey: Find = (connection, after) => connection(table).where('id', '>', after).whereNull('data_key').whereNull('erased_at').orderBy('id').limit(BATCH);
