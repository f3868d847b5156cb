import { periodsOf } from '../../campaign/campaign';
import { APPLICANT } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import { identityKeptUntil, keptUntil } from '../../domain/retention/due-forgetting';
import { enumValueOf } from '../../domain/workflow/naming';
import type { GraphqlContext } from '../context';
import type { LoadersOf } from '../loaders';
import type { GraphqlServices } from '../services';
import { campaignIn } from './campaigns';
import { unsealSensitive } from '../../storage/sealed';
import { entriesShown } from '../../services/ledger/entries-shown';
import { requestedInformation } from '../../services/ledger/requested-information';
import { DOSSIER_FIELDS, historyOf, looksOf, missingOf, personOf } from './dossier-fields';

/** `MyAccreditation`: a dossier as its applicant may see it. */
export const createMyAccreditation = ({ services: { sealing }, loadersOf }: { services: Pick<GraphqlServices, 'sealing'>; loadersOf: LoadersOf }) => {
  const reading = (dossier: Dossier, context: GraphqlContext) => loadersOf(context).readings(APPLICANT).load(dossier);
  const entries = async ({ documentId, ledgerEntries }: Dossier, context: GraphqlContext) => entriesShown(await loadersOf(context).entries.load(documentId), ledgerEntries);
  return {
    ...DOSSIER_FIELDS,
    state: async (dossier: Dossier, _: unknown, context: GraphqlContext) => (await reading(dossier, context)).state,
    person: (dossier: Dossier) => personOf(dossier, unsealSensitive(sealing, dossier)),
    sessions: async ({ sessions, language }: Dossier, _: unknown, context: GraphqlContext) => withoutNulls(await loadersOf(context).events(language).loadMany(sessions ?? [])),
    missing: async (dossier: Dossier, _: unknown, context: GraphqlContext) => missingOf(dossier, (await reading(dossier, context)).missing),
    requestedInformation: async (dossier: Dossier, _: unknown, context: GraphqlContext) => requestedInformation(await entries(dossier, context), dossier.informationDueAt),
    documents: ({ documentId }: Dossier, _: unknown, context: GraphqlContext) => loadersOf(context).documents.load(documentId),
    looks: async ({ documentId }: Dossier, _: unknown, context: GraphqlContext) => looksOf(await loadersOf(context).looks.load(documentId), { withNames: false }),
    identityKeptUntil: async ({ campaign }: Dossier, _: unknown, context: GraphqlContext) => identityKeptUntil(periodsOf(await loadersOf(context).campaigns.load(campaign))),
    keptUntil: async (dossier: Dossier, _: unknown, context: GraphqlContext) => keptUntil(dossier, periodsOf(await loadersOf(context).campaigns.load(dossier.campaign))),
    keptOnLegalGrounds: ({ heldSince }: Dossier) => heldSince !== null,
    availableTransitions: async (dossier: Dossier, _: unknown, context: GraphqlContext) => (await reading(dossier, context)).available.map(enumValueOf),
    history: async (dossier: Dossier, _: unknown, context: GraphqlContext) => historyOf(await entries(dossier, context)),
    campaign: async ({ campaign, language }: Dossier, _: unknown, context: GraphqlContext) => campaignIn(await loadersOf(context).campaigns.load(campaign), language),
  };
};

/** Sessions that are not published (any more) are left out. */
export function withoutNulls<Value>(loaded: readonly (Value | null | Error)[]): Value[] {
  return loaded.flatMap((value) => {
    if (value instanceof Error) throw value;
    return value === null ? [] : [value];
  });
}
