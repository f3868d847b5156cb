/** A dossier as an officer sees it. */
export const applicationTypes = (eventTypeName: string): string => /* GraphQL */ `
  "A dossier as an officer sees it."
  type AccreditationApplication {
    "The document’s id."
    documentId: ID!
    "The dossier’s reference, easy to read out."
    reference: String!
    "Where the dossier stands."
    state: AccreditationState!
    "Grows with every change."
    version: Int!
    "What the journalist is accredited as."
    category: AccreditationCategory!
    "How the journalist works."
    employment: AccreditationEmployment!
    "When the dossier was opened."
    createdAt: DateTime!
    "The first submission; the waiting list is ordered by it."
    submittedAt: DateTime
    "Who applies."
    person: AccreditationPerson!
    "In the applicant's words."
    outlet: AccreditationOutletWords!
    "The outlet of the directory that a person confirmed."
    confirmedOutlet: AccreditationOutlet
    "The outlet of the directory that the applicant's words probably mean, and how it was found."
    proposedOutlet: AccreditationOutletProposal
    "What the journalist does, in their own words."
    role: String
    "Languages spoken, as BCP 47 tags."
    languages: [String!]!
    "The sessions asked for."
    sessions: [${eventTypeName}!]!
    "What is brought along."
    equipment: String
    "Language of letters."
    language: String!
    "Who works on it."
    assignee: String
    "The office’s own marks."
    tags: [String!]!
    "What the office writes for itself."
    internalNotes: String
    "What the dossier lacks for a submission."
    missing: [AccreditationMissing!]!
    "What the office asked for."
    requestedInformation: [AccreditationRequestedInformation!]!
    "The running date of a request for information."
    dueAt: DateTime
    "The last request ran out without an answer."
    unanswered: Boolean!
    "What was sent along."
    documents: [AccreditationDocument!]!
    "Whether security has cleared the identity as it stands."
    cleared: Boolean!
    "An objection by security that nobody has lifted."
    standingObjection: Boolean!
    "What the caller may ask for now."
    availableTransitions: [AccreditationTransition!]!
    "Other dossiers of the same person in this campaign, the oldest first."
    earlierDossiers: [AccreditationEarlierDossier!]!
    "The campaign."
    campaign: AccreditationCampaign!
  }

  "Another dossier of the same person."
  type AccreditationEarlierDossier {
    "The document’s id."
    documentId: ID!
    "The dossier’s reference, easy to read out."
    reference: String!
    "Where the dossier stands."
    state: AccreditationState!
    "When the dossier was opened."
    createdAt: DateTime!
  }

  "An outlet of the office's directory."
  type AccreditationOutlet {
    "The document’s id."
    documentId: ID!
    "Its name."
    name: String!
    "ISO 3166-1 alpha-2."
    country: String
  }

  "A match that a person has yet to confirm."
  type AccreditationOutletProposal {
    "The outlet of the directory."
    outlet: AccreditationOutlet!
    "What matched: its name, an alias, an acronym or the e-mail's domain."
    how: String!
  }

  "One page of dossiers, and how many there are."
  type AccreditationApplicationConnection {
    "The dossiers of this page."
    nodes: [AccreditationApplication!]!
    "Where this page stands among all."
    pageInfo: Pagination!
  }
`;
