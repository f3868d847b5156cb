import type { Campaign } from '../../campaign/campaign';
import type { Instant } from '../../domain/time/instant';
import { HOUR, hasPassed } from '../../domain/time/instant';
import type { SystemTransition } from '../../domain/workflow/transitions';
import { transitionNamed } from '../../domain/workflow/transitions';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { Campaigns } from '../campaigns/campaigns';
import type { Workflow } from '../workflow/workflow';

/** Writes what falls due by the clock. Nothing depends on its being on time: every decision reads the clock itself. */
export interface Clockwork {
  /** Makes all transitions that are due now; gives how many dossiers moved. However many instances run it at once, each transition is made once. */
  run(): Promise<number>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly campaigns: Campaigns;
  readonly workflow: Workflow;
}

/** How many dossiers move in one transaction. */
const BATCH = 200;

/** Names the lock under which instances take turns; any number would do, as long as it stays the same. */
const CLOCKWORK_LOCK = 1_633_000_032;

export function createClockwork({ database, clock, campaigns, workflow }: Dependencies): Clockwork {
  return {
    run: async () => {
      let moved = 0;
      for (const campaign of await campaigns.all()) moved += await runFor(campaign);
      return moved;
    },
  };

  async function runFor(campaign: Campaign): Promise<number> {
    let moved = 0;
    for (let batch = await runBatch(campaign); batch > 0; batch = await runBatch(campaign)) moved += batch;
    return moved;
  }

  /** Found and written in one transaction that only one instance is in at a time: the next finds what this one has left. */
  function runBatch(campaign: Campaign): Promise<number> {
    return database.write(async (connection) => {
      if (database.isPostgres) await connection.raw('select pg_advisory_xact_lock(?)', [CLOCKWORK_LOCK]);
      const due = await findDue(connection, campaign, clock());
      return due.length === 0 ? 0 : workflow.settle(due);
    });
  }
}

/** documentIds of dossiers of a campaign for which the clock has something to do. */
async function findDue(connection: Connection, campaign: Campaign, now: Instant): Promise<string[]> {
  const hearingsBegunBy = new Date(now - campaign.hearingHours * HOUR);
  const isOver = hasPassed(campaign.endsAt, now);
  const rows = await connection(TABLES.applications.name)
    .where('campaign', campaign.documentId)
    .where((due) => {
      due.where((asked) => asked.whereIn('state', from('lapse')).where('information_due_at', '<=', new Date(now)).whereNotNull('window_starts_at'));
      due.orWhere((heard) => heard.whereIn('state', from('closeHearing')).where('window_starts_at', '<=', hearingsBegunBy));
      if (isOver) due.orWhereIn('state', from('expire'));
    })
    .orderBy('id')
    .limit(BATCH)
    .select('document_id');
  return rows.map(({ document_id: id }) => String(id));
}

function from(transition: SystemTransition): string[] {
  return [...transitionNamed(transition).from];
}
