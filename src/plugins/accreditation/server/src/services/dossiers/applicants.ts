import { APPLICANT } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import { checkForm } from '../../domain/form/check-form';
import type { Form } from '../../domain/form/form';
import type { Result } from '../../domain/result';
import { fail, succeed } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import type { CommandInput } from '../../domain/workflow/command-input';
import { decide } from '../../domain/workflow/decide';
import type { Forbidden, Refused } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import type { TransitionName } from '../../domain/workflow/transitions';
import type { Database } from '../../storage/database';
import type { Sealing } from '../../storage/sealing';
import type { Secrets } from '../../storage/secrets';
import type { Agreements } from '../agreements/agreements';
import type { Answers } from '../answers/answers';
import type { Campaigns } from '../campaigns/campaigns';
import type { Sight } from '../desk/ask';
import type { Desk } from '../desk/desk';
import type { Verdict } from '../desk/draft';
import type { Outcome } from '../desk/outcome';
import { decline } from '../desk/outcome';
import type { Workflow } from '../workflow/workflow';
import type { Finder } from './finder';
import type { Proposals } from './proposals';
import { requestDigest } from './request-digest';
import { grantEdit } from './verdicts';
import { changesIn, namesOtherOutlet } from './written';

/** Which dossier, on which version. */
interface Target {
  /** documentId. */
  readonly dossier: string;
  readonly version: number;
}

/** What applicants do with their dossier. A request that is sent again unchanged is answered with the dossier as it is. */
export interface Applicants {
  /** Changes what the dossier says; parts of the form that are absent stay as they are. */
  save(target: Target, form: Form): Promise<Outcome>;
  /** Submits, and records which texts (by their keys) the applicant accepts. */
  submit(target: Target, accepts: readonly string[]): Promise<Outcome>;
  /** Asks for everything personal to be erased: withdraws the dossier where it is still under way; the next night it is forgotten. */
  askToBeForgotten(target: Target): Promise<Outcome>;
  /** Any other transition that applicants may ask for. */
  ask(target: Target, transition: TransitionName, input: CommandInput): Promise<Outcome>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly secrets: Secrets;
  readonly sealing: Sealing;
  readonly desk: Desk;
  readonly workflow: Workflow;
  readonly finder: Finder;
  readonly campaigns: Campaigns;
  readonly proposals: Proposals;
  readonly agreements: Agreements;
  readonly answers: Answers;
}

export function createApplicants({ database, clock, secrets, sealing, desk, workflow, finder, campaigns, proposals, agreements, answers }: Dependencies): Applicants {
  const perform = ({ dossier, version }: Target, transition: TransitionName, input: CommandInput, words: object): Promise<Outcome> =>
    workflow.perform({ dossier, transition, version, input, caller: APPLICANT, digest: requestDigest(secrets, transition, version, words) });

  return {
    ask: (target, transition, input) => perform(target, transition, input, input),

    save: async ({ dossier: documentId, version }, form) => {
      const dossier = await finder.byId(documentId);
      const campaign = dossier && (await campaigns.byId(dossier.campaign));
      if (!dossier || !campaign) return decline('unknownDossier', null, null);
      const problem = checkForm(form, await campaigns.choicesIn(campaign));
      const changes = { ...changesIn(form, dossier, { sealing, secrets }) };
      const proposal = form.outlet || form.person ? await proposals.forWords({ ...dossier, ...changes }) : {};
      const wish = ({ dossier: held }: { dossier: Dossier }) =>
        problem === null ? succeed({ ...changes, ...proposal, ...(namesOtherOutlet(held, changes) && UNCONFIRMED) }) : fail(problem);
      const ask = { dossier: documentId, caller: APPLICANT, digest: requestDigest(secrets, 'save', version, form), decide: (sight: Sight) => grantEdit(sight, { editor: 'applicant', version, wish }) };
      return database.write(async (connection) => {
        const [outcome] = await desk.handle([ask], new Set());
        // What was carried out on this version, was carried out on the dossier as it was read.
        if (outcome?.ok && dossier.version === version) await answers.keep(connection, dossier, outcome.value);
        return outcome ?? decline('unknownDossier', null, null);
      });
    },

    askToBeForgotten: async ({ dossier, version }) => {
      const [outcome] = await desk.handle([{ dossier, caller: APPLICANT, decide: (sight) => grantForgetting(sight, version) }], new Set());
      return outcome ?? decline('unknownDossier', null, null);
    },

    submit: (target, accepts) =>
      database.write(async (connection) => {
        const dossier = await finder.byId(target.dossier);
        if (dossier === null) return decline('unknownDossier', null, null);
        if (!(await agreements.areOf(dossier.campaign, accepts))) return decline('inputInvalid', 'accepts', dossier.state);
        const outcome = await perform(target, 'submit', {}, { accepts });
        if (outcome.ok) await agreements.accept(connection, { dossier: target.dossier, accepts, at: clock() });
        return outcome;
      }),
  };
}

/** A dossier that is under way is withdrawn on the way; one that is over needs nothing but the wish. */
function grantForgetting(sight: Sight, version: number): Result<Verdict, Refused | Forbidden> {
  const { application, dossier, facts } = sight;
  const erasureRequestedAt = dossier.erasureRequestedAt ?? facts.now;
  if (dossier.heldSince !== null) return fail({ ...refuse('heldOnLegalGrounds'), currentState: application.state });
  const withdrawn = decide(application, { transition: 'withdraw', actor: APPLICANT.actor, version, input: {} }, facts);
  if (withdrawn.ok) return succeed({ steps: [...withdrawn.value.due, withdrawn.value], edits: { erasureRequestedAt } });
  return grantEdit(sight, { editor: 'owner', version, wish: () => succeed({ erasureRequestedAt }) });
}

/** What a person confirmed was the outlet that the dossier named before. */
const UNCONFIRMED = { outlet: null, outletConfirmedBy: null, outletConfirmedAt: null };

