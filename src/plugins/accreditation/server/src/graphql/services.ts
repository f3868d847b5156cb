import type { Agreements } from '../services/agreements/agreements';
import type { Campaigns } from '../services/campaigns/campaigns';
import type { Applicants } from '../services/dossiers/applicants';
import type { Documents } from '../services/dossiers/documents';
import type { Finder } from '../services/dossiers/finder';
import type { Links } from '../services/dossiers/links';
import type { Office } from '../services/dossiers/office';
import type { Opening } from '../services/dossiers/opening';
import type { Starter } from '../services/dossiers/start';
import type { TakingBack } from '../services/dossiers/take-back';
import type { Events } from '../services/events/events';
import type { FiguresService } from '../services/figures/figures';
import type { Ledger } from '../services/ledger/ledger';
import type { Correspondence } from '../services/letters/correspondence';
import type { Specimens } from '../services/letters/specimens';
import type { Limits } from '../services/limits/limits';
import type { Outlets } from '../services/outlets/outlets';
import type { People } from '../services/people/people';
import type { Queue } from '../services/queue/queue';
import type { Readings } from '../services/readings';
import type { Sealing } from '../storage/sealing';
import type { Workflow } from '../services/workflow/workflow';

/** What the resolvers call. */
export interface GraphqlServices {
  readonly agreements: Agreements;
  readonly applicants: Applicants;
  readonly campaigns: Campaigns;
  readonly correspondence: Correspondence;
  readonly documents: Documents;
  readonly events: Events;
  readonly figures: FiguresService;
  readonly finder: Finder;
  readonly ledger: Ledger;
  readonly links: Links;
  readonly limits: Limits;
  readonly office: Office;
  readonly opening: Opening;
  readonly outlets: Outlets;
  readonly people: People;
  readonly queue: Queue;
  readonly readings: Readings;
  readonly sealing: Sealing;
  readonly specimens: Specimens;
  readonly starter: Starter;
  readonly takingBack: TakingBack;
  readonly workflow: Workflow;
}
