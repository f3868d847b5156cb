import type { Campaign } from '../../campaign/campaign';
import type { Dossier } from '../../dossier/dossier';
import type { HeldSeats } from '../../domain/seats/seat-book';
import type { Instant } from '../../domain/time/instant';
import type { Category } from '../../domain/vocabulary';
import type { Connection } from '../../storage/database';
import { decodeRow } from '../../storage/codec';
import { unsealSensitive } from '../../storage/sealed';
import type { Sealing } from '../../storage/sealing';
import { TABLES } from '../../storage/tables';
import type { RowLock, Rows } from './row-lock';
import type { Topic } from './topics';
import type { HeldDocument, Waiting, World } from './world';
import { createWorld } from './world';

/** What somebody looks for, and how. */
export interface Question {
  readonly topics: ReadonlySet<Topic>;
  /** Holds campaigns while their seats are counted, so that ten seats are ten; left out by who only reads. */
  readonly lock?: RowLock;
}

/** Looks up, in as few statements as there are topics, what decisions on some dossiers depend on. */
export interface Lookout {
  look(connection: Connection, dossiers: readonly Dossier[], question: Question): Promise<World>;
}

export function createLookout({ clock, sealing }: { clock: () => Instant; sealing: Sealing }): Lookout {
  return {
    look: async (connection, dossiers, { topics, lock }) => {
      const ids = [...new Set(dossiers.map(({ campaign }) => campaign))].sort();
      const countsSeats = topics.has('seats');
      const campaigns = await findCampaigns(connection, ids, countsSeats ? lock : undefined);
      return createWorld({
        campaigns,
        unseal: (dossier) => unsealSensitive(sealing, dossier),
        ...(topics.has('documents') && { documents: await findDocuments(connection, dossiers) }),
        ...(countsSeats && { held: await findHeldSeats(connection, ids) }),
        ...(topics.has('waiting') && { waiting: await findWaiting(connection, ids) }),
        // Read last: whoever had to wait for a lock is told the time at which it was their turn.
        now: clock(),
      });
    },
  };
}

async function findCampaigns(connection: Connection, ids: readonly string[], lock: RowLock = (query) => query) {
  const query: Rows = connection(TABLES.campaigns.name).whereIn('document_id', ids).orderBy('document_id');
  const rows: Record<string, unknown>[] = await lock(query);
  const campaigns = rows.map((row) => decodeRow<Campaign>(TABLES.campaigns.attributes, row));
  return new Map(campaigns.map((campaign) => [campaign.documentId, campaign]));
}

async function findDocuments(connection: Connection, dossiers: readonly Dossier[]): Promise<Map<string, HeldDocument[]>> {
  const ids = dossiers.map(({ documentId }) => documentId);
  const rows: Record<string, unknown>[] = await connection(TABLES.documents.name).whereIn('application', ids).whereNull('struck_at').select('application', 'document_id', 'kind', 'scan');
  const documents = rows.map((row) => decodeRow<HeldDocument & { application: string }>(TABLES.documents.attributes, row));
  return groupBy(documents, ({ application }) => application, ({ documentId, kind, scan }) => ({ documentId, kind, scan }));
}

/** The seats that are held in campaigns, by documentId. */
export async function findHeldSeats(connection: Connection, campaigns: readonly string[]): Promise<Map<string, HeldSeats[]>> {
  const rows: { campaign: string; seat_category: Category; seat_outlet: string | null; count: number | string }[] = await connection(TABLES.applications.name)
    .whereIn('campaign', campaigns)
    .whereNotNull('seat_category')
    .groupBy('campaign', 'seat_category', 'seat_outlet')
    .select('campaign', 'seat_category', 'seat_outlet')
    .count({ count: '*' });
  const found = groupBy(rows, ({ campaign }) => campaign, (row) => ({ category: row.seat_category, outlet: row.seat_outlet, count: Number(row.count) }));
  return new Map(campaigns.map((campaign) => [campaign, found.get(campaign) ?? []]));
}

async function findWaiting(connection: Connection, campaigns: readonly string[]): Promise<Map<string, Waiting[]>> {
  const columns = ['campaign', 'category', 'reference', 'submitted_at'];
  const rows = await connection(TABLES.applications.name).whereIn('campaign', campaigns).where('state', 'WAITLISTED').select(columns);
  const places = rows.map((row) => decodeRow<Waiting & { campaign: string }>(TABLES.applications.attributes, row));
  return groupBy(places, ({ campaign }) => campaign, ({ category, reference, submittedAt }) => ({ category, reference, submittedAt }));
}

function groupBy<Row, Value>(rows: readonly Row[], keyOf: (row: Row) => string, valueOf: (row: Row) => Value): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    group.push(valueOf(row));
    groups.set(keyOf(row), group);
  }
  return groups;
}
