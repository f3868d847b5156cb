import type { Core } from '@strapi/strapi';
import type { Campaign } from '../../campaign/campaign';
import type { Choices } from '../../domain/form/form';
import type { Instant } from '../../domain/time/instant';
import { hasPassed } from '../../domain/time/instant';
import { decodeRow } from '../../storage/codec';
import type { Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import { CAMPAIGN } from '../../uids';
import type { Rows } from '../desk/row-lock';
import type { CampaignCounts } from './standings';
import { countDossiers } from './standings';

/** Finds campaigns, and what may be chosen in them. */
export interface Campaigns {
  byId(documentId: string): Promise<Campaign | null>;
  /** By documentId; unknown ones are left out. */
  byIds(documentIds: readonly string[]): Promise<Map<string, Campaign>>;
  /** Only where it is announced: before that, nobody outside knows of it. */
  announced(documentId: string): Promise<Campaign | null>;
  /** Every campaign there is. */
  all(): Promise<Campaign[]>;
  /** documentIds of the sessions that may be asked for. */
  sessionsOf(campaign: Campaign): Promise<string[]>;
  /** Dossiers and seats of campaigns, by documentId. */
  countsIn(documentIds: readonly string[]): Promise<Map<string, CampaignCounts>>;
  /** What a form may name in a campaign. */
  choicesIn(campaign: Campaign): Promise<Choices>;
}

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly database: Database;
  readonly clock: () => Instant;
  readonly languages: readonly string[];
  readonly countries: () => Promise<ReadonlySet<string>>;
}

export function createCampaigns({ strapi, database, clock, languages, countries }: Dependencies): Campaigns {
  const find = (narrow: (query: Rows) => Rows) =>
    database.read(async (connection) => {
      const rows: Record<string, unknown>[] = await narrow(connection(TABLES.campaigns.name));
      return rows.map((row) => decodeRow<Campaign>(TABLES.campaigns.attributes, row));
    });
  const byId = async (documentId: string) => (await find((query) => query.where({ document_id: documentId })))[0] ?? null;

  const sessionsOf = async ({ documentId }: Campaign): Promise<string[]> => {
    const row = await strapi.db.query(CAMPAIGN).findOne({ where: { documentId }, populate: { sessions: { select: ['documentId'] } } });
    const sessions: { documentId: string }[] = row?.sessions ?? [];
    // A link to an event with drafts leads to its draft and its published row.
    return [...new Set(sessions.map((session) => session.documentId))];
  };

  return {
    byId,
    byIds: async (documentIds) => {
      const found = await find((query) => query.whereIn('document_id', [...documentIds]));
      return new Map(found.map((campaign) => [campaign.documentId, campaign]));
    },
    announced: async (documentId) => {
      const campaign = await byId(documentId);
      return campaign !== null && hasPassed(campaign.announcedAt, clock()) ? campaign : null;
    },
    all: () => find((query) => query),
    sessionsOf,
    countsIn: (documentIds) => database.read((connection) => countDossiers(connection, documentIds)),
    choicesIn: async (campaign) => ({
      countries: await countries(),
      categories: campaign.categories.map(({ category }) => category),
      sessions: await sessionsOf(campaign),
      languages,
    }),
  };
}
