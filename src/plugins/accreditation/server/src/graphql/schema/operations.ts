import { applicationTypes } from './applications.graphql';
import { campaignTypes } from './campaigns.graphql';
import { closedSetsSdl } from './closed-sets';
import { commandsSdl } from './commands';
import { INPUTS } from './inputs.graphql';
import { KEEPING } from './keeping.graphql';
import { LEDGER_TYPES } from './ledger.graphql';
import { LETTERS } from './letters.graphql';
import { myAccreditationTypes } from './my-accreditation.graphql';
import { RESULT_TYPES } from './results.graphql';
import { STATISTICS_TYPES } from './statistics.graphql';
import { VAULT } from './vault.graphql';

const QUERIES = /* GraphQL */ `
  type Query {
    "Campaigns that have been announced."
    accreditationCampaigns(
      "Language of titles and texts."
      locale: I18NLocaleCode
      "By opensAt, closesAt or endsAt: opensAt:asc."
      sort: [String!]
    ): [AccreditationCampaign!]!

    "The dossier that a token opens; null where there is none."
    myAccreditation(
      "The key to the dossier."
      token: String!
    ): MyAccreditation

    "The dossiers that the caller may see."
    accreditationApplications(
      "Which of them."
      filters: AccreditationApplicationFiltersInput
      "By submittedAt, createdAt, reference, familyName, outlet, category or state: submittedAt:asc."
      sort: [String!]
      "Page and pageSize, or start and limit; at most 100 at once."
      pagination: PaginationArg
    ): [AccreditationApplication!]!

    "The same with how many there are."
    accreditationApplications_connection(
      "Which of them."
      filters: AccreditationApplicationFiltersInput
      "As in accreditationApplications."
      sort: [String!]
      "As in accreditationApplications."
      pagination: PaginationArg
    ): AccreditationApplicationConnection!

    "Everything that happened to a dossier; null where the caller may not see it."
    accreditationLedger(
      "documentId of the dossier."
      documentId: ID!
    ): AccreditationLedger

    "Figures of a campaign; null where there is no such campaign."
    accreditationStatistics(
      "documentId of the campaign."
      campaign: ID!
    ): AccreditationStatistics
  }
`;

const MUTATIONS = (commands: string): string => /* GraphQL */ `
  type Mutation {
    "Opens a dossier in DRAFT."
    startAccreditation(
      "Who applies, for what."
      input: StartAccreditationInput!
    ): AccreditationStartResult!

    "“I lost my link.” It goes only to the address of the dossier, and the answer is always the same."
    sendAccreditationLink(
      "documentId of the campaign."
      campaign: ID!
      "The address of the dossier."
      email: String!
    ): AccreditationLinkRequest!

    "Changes the dossier while it is with its applicant."
    saveAccreditation(
      "The key to the dossier."
      token: String!
      "The version of the dossier that was seen."
      version: Int!
      "What changes."
      input: SaveAccreditationInput!
    ): MyAccreditationResult!

    "An officer opens a dossier for somebody, also after closing; the link goes to the applicant."
    openAccreditation(
      "Who applies, for what."
      input: StartAccreditationInput!
      "Why the office opens it."
      internalNote: String!
    ): AccreditationDecisionResult!

    "A person confirms which outlet of the directory this is; without outlet, a new one of that name enters it."
    confirmOutlet(
      "documentId of the dossier."
      documentId: ID!
      "The version of the dossier that was seen."
      version: Int!
      "documentId of an outlet of the directory."
      outlet: ID
      "What the office writes for itself; the applicant never sees it."
      internalNote: String
    ): AccreditationDecisionResult!

${commands}

    "The same decision on many: one answer per item, in the order asked; one refused item stops no other."
    decideAccreditations(
      "START_REVIEW, SEND_TO_SCREENING, APPROVE, WAITLIST or REJECT."
      transition: AccreditationTransition!
      "The dossiers, at most 1000."
      items: [VersionedApplicationInput!]!
      "The grounds."
      reason: AccreditationReason
      "Words to the applicants."
      note: String
      "What the office writes for itself; the applicants never see it."
      internalNote: String
    ): [AccreditationBulkDecision!]!
  }
`;

/**
 * Everything that the plugin adds to the GraphQL schema.
 * @param eventTypeName GraphQL name of the type of the events that campaigns are for
 */
export const accreditationSdl = (eventTypeName: string): string =>
  [closedSetsSdl(), INPUTS, ...typesSdl(eventTypeName), VAULT, QUERIES, MUTATIONS(commandsSdl()), LETTERS, KEEPING].join('\n\n');

const typesSdl = (eventTypeName: string): string[] => [
  campaignTypes(eventTypeName),
  myAccreditationTypes(eventTypeName),
  applicationTypes(eventTypeName),
  RESULT_TYPES,
  LEDGER_TYPES,
  STATISTICS_TYPES,
];
