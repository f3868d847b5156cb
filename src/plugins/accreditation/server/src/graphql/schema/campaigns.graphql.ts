/** Campaigns, and what they ask. `Event` is the type of the events that campaigns are for. */
export const campaignTypes = (eventTypeName: string): string => /* GraphQL */ `
  "Accreditation for an event: who may apply, when, with what."
  type AccreditationCampaign {
    "The document’s id."
    documentId: ID!
    "Part of an address that people can read."
    slug: String!
    "In the language asked for, or the first of the office's languages that has it."
    title: String!
    "By the clock."
    phase: AccreditationPhase!
    "Applications are taken from here."
    opensAt: DateTime!
    "Applications are taken until here."
    closesAt: DateTime!
    "When the office means to have decided."
    decisionsBy: DateTime
    "The campaign is over from here."
    endsAt: DateTime!
    "IANA zone in which the dates are meant."
    timeZone: String!
    "What applicants read first, in Markdown."
    introduction: String
    "How personal data is treated, in Markdown."
    privacyNotice: String
    "What accredited journalists keep to, in Markdown."
    codeOfConduct: String
    "The texts as they stand, to be accepted with a submission."
    agreements: [AccreditationAgreement!]!
    "Whether security checks identities: travel document and date of birth are needed then."
    screening: Boolean!
    "What the accreditation is for."
    event: ${eventTypeName}
    "The categories that are accredited."
    categories: [AccreditationCampaignCategory!]!
    "Sessions that can be asked for."
    sessions: [${eventTypeName}!]!
  }

  "A version of a text that applicants agree to."
  type AccreditationAgreement {
    "What is sent as an element of accepts."
    id: ID!
    "PRIVACY_NOTICE or CODE_OF_CONDUCT."
    kind: String!
    "The version, counted from 1."
    number: Int!
  }

  "A category that a campaign accredits."
  type AccreditationCampaignCategory {
    "What the journalist is accredited as."
    category: AccreditationCategory!
    "Whether security checks identities in this category."
    screening: Boolean!
    "What each applicant of the category sends along."
    requiredDocuments: [AccreditationRequiredDocument!]!
  }

  "One of these documents is required."
  type AccreditationRequiredDocument {
    "One of these is enough."
    anyOf: [AccreditationDocumentKind!]!
  }
`;
