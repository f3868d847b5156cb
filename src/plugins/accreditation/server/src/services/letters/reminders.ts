import type { Campaign } from '../../campaign/campaign';
import { campaignFacts } from '../../campaign/campaign';
import { applicationOf } from '../../dossier/application';
import type { Dossier } from '../../dossier/dossier';
import { dueReminder, runningDate } from '../../domain/letters/reminders';
import type { Instant } from '../../domain/time/instant';
import { HOUR, hasPassed } from '../../domain/time/instant';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { Campaigns } from '../campaigns/campaigns';
import { dossierOf } from '../desk/dossier-store';
import type { QueuedLetter } from './outbox';
import { queueOnce } from './outbox';

/** Reminds applicants of dates that near. */
export interface Reminders {
  /** Queues the reminders that are due now, each once however many instances are asked to; gives how many. */
  queue(): Promise<number>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly campaigns: Campaigns;
}

/** No reminder comes earlier than this before its date; what lies further ahead is not looked at. */
const FURTHEST = 72 * HOUR;

export function createReminders({ database, clock, campaigns }: Dependencies): Reminders {
  return {
    queue: async () => {
      let queued = 0;
      const now = clock();
      for (const campaign of await campaigns.all()) {
        if (!hasPassed(campaign.endsAt, now)) queued += await database.write((connection) => queueFor(connection, campaign, now));
      }
      return queued;
    },
  };
}

/** How many rows one statement writes: databases take only so many values. */
const AT_ONCE = 200;

async function queueFor(connection: Connection, campaign: Campaign, now: Instant): Promise<number> {
  const dossiers = await findCandidates(connection, campaign, now);
  const letters = dossiers.flatMap((dossier) => reminderFor(dossier, campaign, now));
  let queued = 0;
  for (let start = 0; start < letters.length; start += AT_ONCE) queued += await queueOnce(connection, letters.slice(start, start + AT_ONCE));
  return queued;
}

function reminderFor(dossier: Dossier, campaign: Campaign, now: Instant): QueuedLetter[] {
  const { documentId, ledgerEntries, createdAt, windowStartsAt } = dossier;
  const facts = { campaign: campaignFacts(campaign, dossier.category), windowStartsAt };
  const letter = dueReminder(runningDate(applicationOf(dossier), facts, createdAt), now);
  return letter === null ? [] : [{ dossier: documentId, sequence: ledgerEntries, letter, queuedAt: now, leavesAt: now }];
}

/** Dossiers in which something may run out soon, and of which no reminder was written in the step that they are at. */
async function findCandidates(connection: Connection, { documentId, closesAt, hearingHours, appealHours }: Campaign, now: Instant): Promise<Dossier[]> {
  const { name: dossiers } = TABLES.applications;
  const { name: outbox } = TABLES.outbox;
  const reminded = connection
    .select('id')
    .from(outbox)
    .whereRaw('?? = ?? and ?? = ??', [`${outbox}.dossier`, `${dossiers}.document_id`, `${outbox}.sequence`, `${dossiers}.ledger_entries`])
    .where(`${outbox}.letter`, 'like', '%Reminder');
  const longest = Math.max(hearingHours, appealHours) * HOUR;
  const windows = [new Date(now - longest), new Date(now - 24 * HOUR)] as const;
  const rows = await connection(dossiers)
    .where('campaign', documentId)
    .whereNull('erased_at')
    .where((soon) => {
      if (closesAt - FURTHEST <= now) soon.where('state', 'DRAFT');
      else soon.where((late) => late.where('state', 'DRAFT').whereNotNull('late_until'));
      soon.orWhere((told) => told.whereIn('state', ['HEARING', 'REJECTED', 'REVOKED']).whereBetween('window_starts_at', windows));
      soon.orWhere((asked) => asked.where('state', 'INFORMATION_REQUESTED').where('information_due_at', '<=', new Date(now + FURTHEST)));
    })
    .whereNotExists(reminded)
    .orderBy('id');
  return rows.map(dossierOf);
}
