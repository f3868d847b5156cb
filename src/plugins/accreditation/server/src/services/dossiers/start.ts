import { randomBytes } from 'node:crypto';
import type { Campaign } from '../../campaign/campaign';
import type { Caller } from '../../dossier/caller';
import type { Dossier, DossierChanges } from '../../dossier/dossier';
import { phaseAt } from '../../domain/campaign/phase';
import { checkForm } from '../../domain/form/check-form';
import type { Form } from '../../domain/form/form';
import { EMPTY_HEAD } from '../../domain/ledger/row';
import { formatReference, REFERENCE_BYTES } from '../../domain/reference/reference';
import type { Result } from '../../domain/result';
import { fail, succeed } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import { INITIAL_STATE } from '../../domain/workflow/states';
import { encodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { newDocumentId } from '../../storage/document-id';
import type { Sealing } from '../../storage/sealing';
import type { Secrets } from '../../storage/secrets';
import { sha256 } from '../../storage/secrets';
import { TABLES } from '../../storage/tables';
import type { Campaigns } from '../campaigns/campaigns';
import { dossierOf } from '../desk/dossier-store';
import { queueLetters } from '../letters/outbox';
import type { Outcome } from '../desk/outcome';
import { decline } from '../desk/outcome';
import type { Proposals } from './proposals';
import type { StartRequests } from './start-requests';
import { changesIn } from './written';

/** What a dossier is opened with. */
export interface StartForm extends Form {
  /** documentId. */
  readonly campaign: string;
  readonly requestId?: string | null;
}

/** Somebody of the office opens a dossier for somebody else. */
export interface Opening {
  readonly caller: Caller;
  readonly internalNote: string;
  /** Until when it may be submitted whatever the campaign's own dates; where absent, until the end if the campaign is not open. */
  readonly lateUntil?: Instant;
}

/** A dossier that was opened, with the key to it. */
export interface Started {
  readonly token: string;
  readonly dossier: Dossier;
}

/** How often anybody may open a dossier. It is asked last: a request that is sent again, or mistaken, does not count. */
export interface StartLimit {
  readonly isWithinLimits: () => Promise<boolean>;
}

export interface Starter {
  /** Opens a dossier for the person who asks. The same request sent again is answered with the same dossier and token. */
  start(form: StartForm, limit?: StartLimit): Promise<Result<Started, Refusal>>;
  /** Opens one for somebody else, also after closing. */
  open(form: StartForm, opening: Opening): Promise<Outcome>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly secrets: Secrets;
  readonly sealing: Sealing;
  readonly campaigns: Campaigns;
  readonly proposals: Proposals;
  readonly startRequests: StartRequests;
  /** The language of letters where an applicant asks for none. */
  readonly language: string;
}

export function createStarter({ database, clock, secrets, sealing, campaigns, proposals, startRequests, language }: Dependencies): Starter {
  const started = (dossier: Dossier): Started => ({ dossier, token: secrets.tokenOf(dossier.documentId, dossier.tokenGeneration) });

  return {
    start: async (form, { isWithinLimits } = UNLIMITED) => {
      const known = await startRequests.find(form);
      if (!known.ok) return known;
      if (known.value !== null) return succeed(started(known.value));
      const campaign = await campaigns.announced(form.campaign);
      if (campaign === null) return fail(refuse('inputInvalid', 'campaign'));
      if (phaseAt(campaign, clock()) !== 'OPEN') return fail(refuse('campaignNotOpen'));
      const drawn = await drawUp(form, campaign, {});
      if (!drawn.ok) return drawn;
      if (!(await isWithinLimits())) return fail(refuse('tooManyRequests'));
      const kept = await startRequests.keep(form, (connection) => insert(connection, drawn.value));
      return kept.ok ? succeed(started(kept.value)) : kept;
    },

    open: async (form, { caller, internalNote, lateUntil }) => {
      const campaign = await campaigns.byId(form.campaign);
      if (campaign === null) return decline('inputInvalid', 'campaign', null);
      const phase = phaseAt(campaign, clock());
      if (phase === 'ENDED') return decline('campaignOver', null, null);
      if (internalNote.trim() === '') return decline('inputMissing', 'internalNote', null);
      if (lateUntil !== undefined && !isLateDate(lateUntil, campaign, clock())) return decline('inputInvalid', 'lateUntil', null);
      const late = lateUntil ?? (phase === 'OPEN' ? null : campaign.endsAt);
      const drawn = await drawUp(form, campaign, { lateUntil: late, openedBy: caller.actor.personId, internalNotes: internalNote.trim() });
      if (!drawn.ok) return fail({ ...drawn.problem, currentState: null });
      return succeed(await database.write((connection) => insert(connection, drawn.value)));
    },
  };

  async function drawUp(form: StartForm, campaign: Campaign, byOffice: DossierChanges): Promise<Result<NewDossier, Refusal>> {
    const problem = incomplete(form) ?? checkForm(form, await campaigns.choicesIn(campaign));
    if (problem !== null) return fail(problem);
    const documentId = newDocumentId();
    const holder = { documentId, dataKey: sealing.newDataKey(documentId), identityKey: sealing.newDataKey(documentId) };
    const written = changesIn(form, holder, { sealing, secrets });
    const proposal = await proposals.forWords(written);
    return succeed({ ...holder, ...blank(campaign.documentId, form.locale ?? language), ...written, ...proposal, ...byOffice, ...keysOf(documentId) });
  }

  function keysOf(documentId: string): DossierChanges {
    const tokenGeneration = 1;
    return { tokenGeneration, tokenHash: sha256(secrets.tokenOf(documentId, tokenGeneration)) };
  }

  async function insert(connection: Connection, dossier: NewDossier): Promise<Dossier> {
    const now = clock();
    const reference = await freeReference(connection);
    const row = encodeRow(TABLES.applications.attributes, { ...dossier, reference, createdAt: now, updatedAt: now, publishedAt: now, enteredAt: now });
    await connection(TABLES.applications.name).insert(row);
    await queueLetters(connection, [{ dossier: dossier.documentId, sequence: EMPTY_HEAD.entries, letter: 'dossierOpened', queuedAt: now, leavesAt: now }]);
    return dossierOf(await connection(TABLES.applications.name).where({ document_id: dossier.documentId }).first());
  }
}

/** A date of a dossier's own lies ahead, and not beyond the campaign's end, when everything expires. */
const isLateDate = (lateUntil: Instant, { endsAt }: Campaign, now: Instant): boolean => lateUntil > now && lateUntil <= endsAt;

const UNLIMITED: StartLimit = { isWithinLimits: async () => true };

type NewDossier = DossierChanges & { readonly documentId: string };

function incomplete(form: StartForm): Refusal | null {
  const missing = (['category', 'person', 'outlet'] as const).find((part) => !form[part]);
  return missing === undefined ? null : refuse('inputMissing', missing);
}

/** What every dossier begins with. */
function blank(campaign: string, language: string): DossierChanges {
  return {
    campaign,
    language,
    state: INITIAL_STATE,
    version: 1,
    employment: 'STAFF',
    unanswered: false,
    remitted: false,
    deciders: [],
    refusers: [],
    languages: [],
    sessions: [],
    tags: [],
    ledgerEntries: EMPTY_HEAD.entries,
    ledgerHash: EMPTY_HEAD.hash,
  };
}

/** There are 78 thousand million references, so the first is all but always free; the table keeps them unique in any case. */
async function freeReference(connection: Connection): Promise<string> {
  const reference = formatReference(randomBytes(REFERENCE_BYTES));
  const taken = await connection(TABLES.applications.name).where({ reference }).first('id');
  return taken === undefined ? reference : freeReference(connection);
}
