/** What is answered. `Event` is the type of the events that campaigns are for. */
export const typesSdl = (eventTypeName: string): string => /* GraphQL */ `
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

  "A dossier was opened."
  type AccreditationStarted {
    "The key to the dossier, 256 bits. It is stored nowhere: keep it, or ask for the link again."
    token: String!
    "The new dossier."
    accreditation: MyAccreditation!
  }

  "A dossier as its applicant may see it: never internal notes, never other people."
  type MyAccreditation {
    "The dossier’s reference, easy to read out."
    reference: String!
    "Where the dossier stands."
    state: AccreditationState!
    "Sent along with every change, so that nothing is overwritten unseen."
    version: Int!
    "What the journalist is accredited as."
    category: AccreditationCategory!
    "How the journalist works."
    employment: AccreditationEmployment!
    "Who applies."
    person: AccreditationPerson!
    "The outlet in the applicant’s words."
    outlet: AccreditationOutletWords!
    "What the journalist does, in their own words."
    role: String
    "Languages spoken, as BCP 47 tags."
    languages: [String!]!
    "The sessions asked for."
    sessions: [${eventTypeName}!]!
    "What is brought along."
    equipment: String
    "What the dossier lacks for a submission."
    missing: [AccreditationMissing!]!
    "What the office asked for."
    requestedInformation: [AccreditationRequestedInformation!]!
    "What was sent along."
    documents: [AccreditationDocument!]!
    "What may be asked for now."
    availableTransitions: [AccreditationTransition!]!
    "Every step so far."
    history: [AccreditationHistoryEntry!]!
    "The campaign."
    campaign: AccreditationCampaign!
    "The first submission."
    submittedAt: DateTime
  }

  "A journalist."
  type AccreditationPerson {
    "Absent where the travel document has a single name."
    givenName: String
    "As the travel document spells it."
    familyName: String!
    "The name for the badge, where it differs."
    displayName: String
    "Where letters go."
    email: String!
    "International format, E.164."
    phone: String
    "As the travel document says."
    nationality: String!
    "Needed where the campaign screens."
    dateOfBirth: Date
    "Needed where the campaign screens."
    travelDocument: AccreditationTravelDocument
  }

  "A passport or identity card."
  type AccreditationTravelDocument {
    "As printed."
    number: String!
    "The state that issued it."
    issuingState: String!
    "The last day on which it is valid."
    expiresOn: Date!
  }

  "The outlet in the applicant's words."
  type AccreditationOutletWords {
    "Its name."
    name: String!
    "ISO 3166-1 alpha-2."
    country: String
    "Its address on the web."
    website: String
  }

  "One thing that a dossier lacks."
  type AccreditationMissing {
    "The field, or documents."
    field: String!
    "Documents of which one is enough; empty where a field is missing."
    anyOf: [AccreditationDocumentKind!]!
    "What to do, in the dossier's language."
    message: String!
  }

  "One thing that the office asked for."
  type AccreditationRequestedInformation {
    "What is asked for, in words to the applicant."
    item: String!
    "The kind of document that would answer it."
    document: AccreditationDocumentKind
    "Until when it can be sent."
    dueAt: DateTime!
    "Whether the dossier was submitted since."
    answered: Boolean!
  }

  "A document in a dossier."
  type AccreditationDocument {
    "The document’s id."
    documentId: ID!
    "What it proves."
    kind: AccreditationDocumentKind!
    "The name under which it was sent."
    fileName: String!
    "Media type."
    mime: String!
    "In bytes."
    size: Int!
    "Whether it was scanned for viruses, and what came of it."
    scan: AccreditationScan!
    "When it arrived."
    uploadedAt: DateTime!
  }

  "A step, as the applicant may know it."
  type AccreditationHistoryEntry {
    "When it happened."
    at: DateTime!
    "The step."
    transition: AccreditationTransition!
    "The state after it."
    toState: AccreditationState!
    "The grounds."
    reason: AccreditationReason
    "Words to the applicant."
    note: String
  }

  "Why something that was asked is not done."
  type AccreditationRefusal {
    "Why, as a code."
    code: AccreditationRefusalCode!
    "A sentence with what to do next: in the dossier's language for its applicant, else in the caller's."
    message: String!
    "The input, or the part of the dossier, that it is about."
    field: String
    "Where the dossier stands by the clock; null where there is none."
    currentState: AccreditationState
    "What the caller may ask for now."
    allowed: [AccreditationTransition!]!
  }

  "A new dossier with its token, or why there is none."
  union AccreditationStartResult = AccreditationStarted | AccreditationRefusal

  "The dossier as it is now, or why nothing was done."
  union MyAccreditationResult = MyAccreditation | AccreditationRefusal

  "The dossier as it is now, or why nothing was done."
  union AccreditationDecisionResult = AccreditationApplication | AccreditationRefusal

  "The same answer, whether there is such a dossier or not."
  type AccreditationLinkRequest {
    "Always true."
    accepted: Boolean!
  }

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

  "What became of one of many."
  type AccreditationBulkDecision {
    "The document’s id."
    documentId: ID!
    "The dossier as it is now, or why nothing was done."
    result: AccreditationDecisionResult!
  }

  "Everything that happened to a dossier."
  type AccreditationLedger {
    "Whether the chain of digests is whole."
    intact: Boolean!
    "The steps, the oldest first."
    entries: [AccreditationLedgerEntry!]!
  }

  "One step in the ledger."
  type AccreditationLedgerEntry {
    "Counts from 1."
    sequence: Int!
    "When it happened."
    at: DateTime!
    "The step."
    transition: AccreditationTransition!
    "The state before it."
    fromState: AccreditationState!
    "The state after it."
    toState: AccreditationState!
    "Who made it."
    actor: AccreditationActor!
    "The grounds."
    reason: AccreditationReason
    "Words to the applicant; null once they were erased."
    note: String
    "What the office wrote for itself."
    internalNote: String
    "The applicant's own words in a hearing or an appeal."
    statement: String
    "The day of the fact that a revocation rests on."
    factDate: Date
    "Until when an answer can be sent."
    dueAt: DateTime
    "HMAC-SHA-256 over this entry and the previous digest."
    hash: String!
    "The digest of the entry before; zeros for the first."
    previousHash: String!
  }

  "Who made a step."
  type AccreditationActor {
    "How they came in."
    kind: AccreditationActorKind!
    "How the office calls them; null for applicants and the clock."
    label: String
  }

  "Figures of a campaign. Only dossiers that the caller may see are counted."
  type AccreditationStatistics {
    "Dossiers per state."
    byState: [AccreditationStateCount!]!
    "Dossiers and seats per category."
    byCategory: [AccreditationCategoryFigures!]!
    "Dossiers per country of the outlet."
    byCountry: [AccreditationCountryCount!]!
  }

  "How many dossiers are in a state."
  type AccreditationStateCount {
    "Where the dossier stands."
    state: AccreditationState!
    "How many."
    count: Int!
  }

  "Figures of one category."
  type AccreditationCategoryFigures {
    "What the journalist is accredited as."
    category: AccreditationCategory!
    "Dossiers that were submitted."
    applied: Int!
    "Dossiers that were ever approved, by the ledger: the figure survives the campaign's end."
    approved: Int!
    "Null where there is no cap."
    capacity: Int
    "Null where there is no cap."
    seatsLeft: Int
  }

  "How many dossiers come from outlets of a country."
  type AccreditationCountryCount {
    "ISO 3166-1 alpha-2; null where none was given."
    country: String
    "How many."
    count: Int!
  }
`;
