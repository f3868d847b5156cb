/** A dossier as its applicant sees it, and the parts that it shares with the office’s view. */
export const myAccreditationTypes = (eventTypeName: string): string => /* GraphQL */ `
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
`;
