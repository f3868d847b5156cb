import type { Core } from '@strapi/strapi';
import type { Campaign } from '../../campaign/campaign';
import type { Warning } from '../../domain/campaign/warnings';
import { keyOf, warningsOf } from '../../domain/campaign/warnings';
import type { Instant } from '../../domain/time/instant';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import { decodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import { CAMPAIGN } from '../../uids';
import type { RowLock } from '../desk/row-lock';
import type { CampaignText, Events } from '../events/events';
import { standingBefore } from './standings';

/** What is written as the row holds it. */
type Plain = 'capacity' | 'mostPerOutlet' | 'categories' | 'screening' | 'hearingHours' | 'appealHours' | 'graceMinutes' | 'controller' | 'contact' | 'identityDays' | 'retentionDays' | 'draftDays';

/** What somebody of the office writes about a campaign. What is absent stays as it is. Events are documentIds, dates ISO 8601. */
export interface CampaignChanges extends Partial<Pick<Campaign, Plain>> {
  readonly slug?: string | null;
  readonly event?: string | null;
  readonly sessions?: readonly string[];
  readonly texts?: readonly CampaignText[];
  readonly announcedAt?: string | null;
  readonly opensAt?: string | null;
  readonly closesAt?: string | null;
  readonly decisionsBy?: string | null;
  readonly endsAt?: string | null;
  readonly timeZone?: string | null;
}

/** What became of it. */
export type Saving =
  | { readonly outcome: 'SAVED'; readonly documentId: string }
  /** It would hurt, and whoever saved did not say that they know: nothing was saved. */
  | { readonly outcome: 'WARNED'; readonly warnings: readonly Warning[] }
  /** It is gone, or somebody saved it since it was read. */
  | { readonly outcome: 'REFUSED'; readonly refusal: Refusal };

/** The campaign that is changed, as it was read. */
export interface CampaignTarget {
  readonly documentId: string;
  /** When it was last saved. */
  readonly version: Instant;
}

/** Campaigns as the office writes them. */
export interface CampaignEditing {
  /**
   * Makes a campaign, or changes the one that is given.
   * @param known the warnings that whoever saves has seen (`keyOf`)
   * @throws ValidationError with every field that is wrong
   */
  save(target: CampaignTarget | null, changes: CampaignChanges, known: readonly string[]): Promise<Saving>;
}

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly database: Database;
  readonly clock: () => Instant;
  readonly lock: RowLock;
  readonly events: Events;
}

/**
 * The document service saves, so that the rules of campaigns apply as everywhere; then the campaign as it would be is held against the one that was, and
 * the transaction is given up where that would hurt. Seats are counted while the campaign is held: nobody is approved meanwhile.
 */
export function createCampaignEditing({ strapi, database, clock, lock, events }: Dependencies): CampaignEditing {
  const documents = strapi.documents(CAMPAIGN);

  return {
    save: async (target, changes, known) => {
      const links = await linksIn(changes);
      return givingUp(() =>
        database.write(async (connection) => {
          const before = target === null ? null : await take(connection, target.documentId, lock);
          if (target !== null && before === null) return { outcome: 'REFUSED', refusal: refuse('entryGone') };
          if (target !== null && before?.updatedAt !== target.version) return { outcome: 'REFUSED', refusal: refuse('entryChanged') };
          const documentId = await write(target, { ...changes, ...links });
          const after = await take(connection, documentId);
          if (after === null) throw new Error(`The campaign ${documentId} was saved and is not there.`);
          const warnings = warningsOf({ before, after, now: clock() }, await standingBefore(connection, documentId, { before, after }));
          if (warnings.some((warning) => !known.includes(keyOf(warning)))) throw new Unheard(warnings);
          return { outcome: 'SAVED', documentId };
        }),
      );
    },
  };

  async function linksIn({ event, sessions }: CampaignChanges): Promise<object> {
    return {
      ...(event !== undefined && { event: { set: await events.linksTo(event === null ? [] : [event]) } }),
      ...(sessions !== undefined && { sessions: { set: await events.linksTo(sessions) } }),
    };
  }

  async function write(target: CampaignTarget | null, changes: object): Promise<string> {
    // Strapi types what is written by its own form of links and dates; the rules of campaigns look at all of it.
    const data = changes as never;
    if (target === null) return (await documents.create({ data })).documentId;
    await documents.update({ documentId: target.documentId, data });
    return target.documentId;
  }
}

/** What ends a transaction that is to leave nothing behind. */
class Unheard extends Error {
  constructor(readonly warnings: readonly Warning[]) {
    super('The campaign would be changed in a way that hurts.');
  }
}

async function givingUp(work: () => Promise<Saving>): Promise<Saving> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof Unheard) return { outcome: 'WARNED', warnings: failure.warnings };
    throw failure;
  }
}

async function take(connection: Connection, documentId: string, lock: RowLock = (query) => query): Promise<Campaign | null> {
  const [row]: Record<string, unknown>[] = await lock(connection(TABLES.campaigns.name).where({ document_id: documentId }));
  return row === undefined ? null : decodeRow<Campaign>(TABLES.campaigns.attributes, row);
}
