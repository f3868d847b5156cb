import type { Core } from '@strapi/strapi';
import type { Instant } from '../../domain/time/instant';
import { createCallerOf } from '../../access/caller';
import { createLoadersOf } from '../loaders';
import { createRefusals } from '../refusals';
import { COMMAND_MUTATIONS } from '../schema/commands';
import type { GraphqlServices } from '../services';
import { createApplicantResolvers } from './applicants';
import { createApplicationFields } from './application';
import { createCampaignResolvers } from './campaigns';
import { createLetterResolvers } from './letters';
import { createMyAccreditation } from './my-accreditation';
import { createOfficerResolvers } from './officers';
import { createQueueResolvers } from './queue';

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly services: GraphqlServices;
  readonly clock: () => Instant;
  readonly languages: readonly string[];
}

/** Who answers for which field. */
export function resolversOf({ strapi, services, clock, languages }: Dependencies) {
  const callerOf = createCallerOf({ strapi, people: services.people });
  const loadersOf = createLoadersOf(services);
  const refusals = createRefusals(services);
  const campaigns = createCampaignResolvers({ services, loadersOf, clock, languages });
  const applicants = createApplicantResolvers({ services, refusals, clock });
  const officers = createOfficerResolvers({ services, refusals, callerOf });
  const letters = createLetterResolvers({ services, callerOf });
  const queue = createQueueResolvers({ services, callerOf });
  const commands = COMMAND_MUTATIONS.map(({ name, transition, isApplicants }) => [name, isApplicants ? applicants.command(transition) : officers.command(transition)]);
  return {
    Query: {
      accreditationCampaigns: campaigns.list,
      myAccreditation: applicants.read,
      accreditationApplications: queue.list,
      accreditationApplications_connection: queue.connection,
      accreditationLedger: queue.ledger,
      accreditationStatistics: queue.statistics,
    },
    Mutation: {
      ...Object.fromEntries(commands),
      submitAccreditation: applicants.submit,
      startAccreditation: applicants.start,
      sendAccreditationLink: applicants.sendLink,
      saveAccreditation: applicants.save,
      openAccreditation: officers.open,
      requestAccreditationErasure: applicants.askToBeForgotten,
      holdAccreditation: officers.hold,
      releaseAccreditation: officers.release,
      annotateAccreditation: officers.annotate,
      confirmOutlet: officers.confirmOutlet,
      decideAccreditations: officers.decideMany,
      takeBackAccreditation: officers.takeBack,
      retryLetter: letters.retry,
      sendTestLetter: letters.sendTest,
    },
    AccreditationCampaign: campaigns.fields,
    MyAccreditation: createMyAccreditation({ services, loadersOf }),
    AccreditationApplication: createApplicationFields({ services, loadersOf, callerOf, clock }),
    AccreditationLetter: letters.fields,
    AccreditationApplicationConnection: queue.connectionFields,
  };
}
