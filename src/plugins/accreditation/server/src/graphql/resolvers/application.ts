import { applicationOf } from '../../dossier/application';
import { APPLICANT } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import { maySee } from '../../domain/documents/who-sees';
import type { Instant } from '../../domain/time/instant';
import { enumValueOf } from '../../domain/workflow/naming';
import type { CallerOf } from '../../access/caller';
import type { GraphqlContext } from '../context';
import type { LoadersOf } from '../loaders';
import type { GraphqlServices } from '../services';
import { campaignIn } from './campaigns';
import { NOTHING_SENSITIVE, unsealSensitive } from '../../storage/sealed';
import { requestedInformation } from '../../services/ledger/requested-information';
import { DOSSIER_FIELDS, looksOf, missingOf, personOf } from './dossier-fields';
import { takeBackUntil } from '../../services/dossiers/take-back';
import { isTold } from '../../services/letters/told';
import { withoutNulls } from './my-accreditation';
import { callersLanguage } from '../refusals';

interface Dependencies {
  readonly services: Pick<GraphqlServices, 'finder' | 'sealing'>;
  readonly loadersOf: LoadersOf;
  readonly callerOf: CallerOf;
  readonly clock: () => Instant;
}

/** `AccreditationApplication`: a dossier as an officer sees it. */
export function createApplicationFields({ services, loadersOf, callerOf, clock }: Dependencies) {
  const reading = async (dossier: Dossier, context: GraphqlContext) => loadersOf(context).readings(await callerOf(context)).load(dossier);
  const entries = ({ documentId }: Dossier, context: GraphqlContext) => loadersOf(context).entries.load(documentId);
  return {
    ...DOSSIER_FIELDS,
    state: async (dossier: Dossier, _: unknown, context: GraphqlContext) => (await reading(dossier, context)).state,
    // An appeal is judged on the record: the passport is for those who check it.
    person: async (dossier: Dossier, _: unknown, context: GraphqlContext) => {
      const { actor } = await callerOf(context);
      return personOf(dossier, maySee(actor.roles, 'IDENTITY') ? unsealSensitive(services.sealing, dossier) : NOTHING_SENSITIVE);
    },
    sessions: async ({ sessions }: Dossier, _: unknown, context: GraphqlContext) =>
      withoutNulls(await loadersOf(context).events(callersLanguage(context)).loadMany(sessions ?? [])),
    confirmedOutlet: ({ outlet }: Dossier, _: unknown, context: GraphqlContext) => (outlet === null ? null : loadersOf(context).outlets.load(outlet)),
    proposedOutlet: async ({ proposedOutlet, proposedHow }: Dossier, _: unknown, context: GraphqlContext) => {
      const outlet = proposedOutlet === null ? null : await loadersOf(context).outlets.load(proposedOutlet);
      return outlet && { outlet, how: proposedHow };
    },
    assignee: ({ assignee }: Dossier, _: unknown, context: GraphqlContext) => (assignee === null ? null : loadersOf(context).labels.load(assignee)),
    tags: ({ tags }: Dossier) => tags ?? [],
    // What is missing is measured for a submission, which is the applicant's.
    missing: async (dossier: Dossier, _: unknown, context: GraphqlContext) => missingOf(dossier, (await loadersOf(context).readings(APPLICANT).load(dossier)).missing),
    requestedInformation: async (dossier: Dossier, _: unknown, context: GraphqlContext) => requestedInformation(await entries(dossier, context), dossier.informationDueAt),
    dueAt: ({ informationDueAt }: Dossier) => informationDueAt,
    unanswered: ({ unanswered }: Dossier) => unanswered ?? false,
    documents: async ({ documentId }: Dossier, _: unknown, context: GraphqlContext) => {
      const { actor } = await callerOf(context);
      return (await loadersOf(context).documents.load(documentId)).filter(({ kind }) => maySee(actor.roles, kind));
    },
    looks: async ({ documentId }: Dossier, _: unknown, context: GraphqlContext) => looksOf(await loadersOf(context).looks.load(documentId), { withNames: true }),
    cleared: ({ identity, clearedIdentity }: Dossier) => clearedIdentity !== null && clearedIdentity === identity,
    standingObjection: (dossier: Dossier) => applicationOf(dossier).objection !== null,
    availableTransitions: async (dossier: Dossier, _: unknown, context: GraphqlContext) => (await reading(dossier, context)).available.map(enumValueOf),
    told: (dossier: Dossier) => isTold(dossier, clock()),
    takeBackUntil: async (dossier: Dossier, _: unknown, context: GraphqlContext) => takeBackUntil(dossier, await callerOf(context), clock()),
    letters: ({ documentId }: Dossier, _: unknown, context: GraphqlContext) => loadersOf(context).letters.load(documentId),
    earlierDossiers: async (dossier: Dossier) => [...(await services.finder.earlierOf(dossier))].reverse(),
    campaign: async ({ campaign }: Dossier, _: unknown, context: GraphqlContext) => campaignIn(await loadersOf(context).campaigns.load(campaign), callersLanguage(context)),
  };
}
