import type { Core } from '@strapi/strapi';
import type { Campaign } from '../../campaign/campaign';
import { periodsOf } from '../../campaign/campaign';
import type { Dossier } from '../../dossier/dossier';
import type { Due, Forgetting, ForgettingGround } from '../../domain/retention/due-forgetting';
import { dueForgetting } from '../../domain/retention/due-forgetting';
import type { Instant } from '../../domain/time/instant';
import { decodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { Campaigns } from '../campaigns/campaigns';
import { dossierOf } from '../desk/dossier-store';
import type { Vault } from '../vault/vault';
import { cleanDatabase } from './clean-database';
import { erase } from './erase';

/** What is due to be forgotten, or was. */
export interface Forgotten {
  readonly dossier: string;
  readonly reference: string;
  readonly campaign: string;
  readonly what: Forgetting;
  readonly because: ForgettingGround;
}

/** Forgets on time. */
export interface Retention {
  /** What would go now; changes nothing. */
  due(): Promise<Forgotten[]>;
  /**
   * Forgets what is due, and finishes what an ended process had begun. However many instances run it at once, each dossier is forgotten once; run
   * again it changes nothing.
   * @returns what was forgotten this time
   */
  run(): Promise<Forgotten[]>;
}

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly database: Database;
  readonly clock: () => Instant;
  readonly campaigns: Campaigns;
  readonly vault: Vault;
}

/** How many dossiers are forgotten in one transaction. */
const BATCH = 50;

/** Names the lock under which instances take turns; any number would do, as long as it stays the same. */
const RETENTION_LOCK = 1_633_000_035;

export function createRetention({ strapi, database, clock, campaigns, vault }: Dependencies): Retention {
  return {
    due: () => inEachCampaign((campaign, after) => database.read((connection) => nextBatch(connection, campaign, after))),
    run: async () => {
      const forgotten = await inEachCampaign(eraseBatch);
      await finish();
      return forgotten;
    },
  };

  async function inEachCampaign(take: (campaign: Campaign, after: number) => Promise<Batch>): Promise<Forgotten[]> {
    const all: Forgotten[] = [];
    for (const campaign of await campaigns.all()) {
      for (let batch = await take(campaign, 0); batch.last !== null; batch = await take(campaign, batch.last)) all.push(...batch.due.map(({ forgotten }) => forgotten));
    }
    return all;
  }

  /** Found and written in one transaction that only one instance is in at a time: the next finds what this one has left. */
  function eraseBatch(campaign: Campaign, after: number): Promise<Batch> {
    return database.write(async (connection) => {
      if (database.isPostgres) await connection.raw('select pg_advisory_xact_lock(?)', [RETENTION_LOCK]);
      const batch = await nextBatch(connection, campaign, after, (query) => (database.isPostgres ? query.forUpdate() : query));
      for (const { dossier, due } of batch.due) await erase(connection, dossier, due, clock());
      return batch;
    });
  }

  async function nextBatch(connection: Connection, campaign: Campaign, after: number, lock: Lock = (query) => query): Promise<Batch> {
    const query = connection(TABLES.applications.name).where({ campaign: campaign.documentId }).where('id', '>', after).whereNull('erased_at').whereNull('held_since');
    const rows: Record<string, unknown>[] = await lock(query.orderBy('id').limit(BATCH));
    const dossiers = rows.map(dossierOf);
    return { last: dossiers.at(-1)?.id ?? null, due: dossiers.flatMap((dossier) => dueIn(dossier, campaign)) };
  }

  function dueIn(dossier: Dossier, campaign: Campaign): Batch['due'] {
    const due = dueForgetting(dossier, periodsOf(campaign), clock());
    return due === null ? [] : [{ dossier, due, forgotten: { dossier: dossier.documentId, reference: dossier.reference, campaign: campaign.documentId, ...due } }];
  }

  /** Everything that a receipt has promised and no run has finished: files first, then what the database still holds of deleted rows. */
  async function finish(): Promise<void> {
    const open = await openReceipts();
    if (open.length === 0) return;
    for (const dossier of new Set(open.map((receipt) => receipt.dossier))) await vault.removeForgotten(dossier);
    await cleanDatabase(strapi);
    const ids = open.map(({ id }) => id);
    for (let start = 0; start < ids.length; start += BATCH) {
      const some = ids.slice(start, start + BATCH);
      await database.write((connection) => connection(TABLES.receipts.name).whereIn('id', some).update({ completed_at: new Date(clock()) }));
    }
  }

  function openReceipts(): Promise<{ id: number; dossier: string }[]> {
    return database.read(async (connection) => {
      const rows = await connection(TABLES.receipts.name).whereNull('completed_at').orderBy('id');
      return rows.map((row) => decodeRow<{ id: number; dossier: string }>(TABLES.receipts.attributes, row));
    });
  }
}

type Lock = (query: ReturnType<Connection>) => ReturnType<Connection>;

/** Dossiers in the order of their ids: those that are due among them, and the last that was looked at. */
interface Batch {
  readonly last: number | null;
  readonly due: readonly { readonly dossier: Dossier; readonly due: Due; readonly forgotten: Forgotten }[];
}
