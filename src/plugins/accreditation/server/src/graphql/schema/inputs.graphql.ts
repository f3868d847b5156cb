/** What is sent. Field for field the contract's inputs, with what a press office's front-end needs beyond them. */
export const INPUTS = /* GraphQL */ `
  "What opens a dossier."
  input StartAccreditationInput {
    "documentId of the campaign."
    campaign: ID!
    "A random UUID of the client. Sent again within a day with the same input it answers with the same dossier and token."
    requestId: ID
    "What the journalist is accredited as."
    category: AccreditationCategory!
    "STAFF where absent."
    employment: AccreditationEmployment
    "Who applies."
    person: AccreditationPersonInput!
    "The outlet in the applicant’s words."
    outlet: AccreditationOutletInput!
    "Language of letters and refusals; French where absent."
    locale: I18NLocaleCode
  }

  "What an applicant changes; what is absent stays as it is."
  input SaveAccreditationInput {
    "What the journalist is accredited as."
    category: AccreditationCategory
    "How the journalist works."
    employment: AccreditationEmployment
    "Replaces the person as a whole."
    person: AccreditationPersonInput
    "Replaces the outlet as a whole."
    outlet: AccreditationOutletInput
    "What the journalist does, in their own words."
    role: String
    "Languages spoken, as BCP 47 tags."
    languages: [String!]
    "documentIds of the sessions asked for."
    sessions: [ID!]
    "What is brought along: cameras, vehicles."
    equipment: String
  }

  "A journalist, with names as the travel document spells them."
  input AccreditationPersonInput {
    "Absent where the travel document has a single name."
    givenName: String
    "As the travel document spells it."
    familyName: String!
    "The name for the badge, where it differs."
    displayName: String
    "Where the link and letters go."
    email: String!
    "International format, E.164: +3281246449."
    phone: String
    "As the travel document says: ISO 3166-1 alpha-2, XK, or ICAO 9303's XXA, XXB, XXC, UNO."
    nationality: String!
    "Needed where the campaign screens."
    dateOfBirth: Date
    "Needed where the campaign screens."
    travelDocument: AccreditationTravelDocumentInput
  }

  "A passport or identity card."
  input AccreditationTravelDocumentInput {
    "As printed."
    number: String!
    "As nationality."
    issuingState: String!
    "The last day on which it is valid."
    expiresOn: Date!
  }

  "The outlet in the applicant's words; the press office finds it in its directory."
  input AccreditationOutletInput {
    "Its name."
    name: String!
    "ISO 3166-1 alpha-2."
    country: String
    "Its address on the web."
    website: String
  }

  "One thing asked of an applicant."
  input RequestedItemInput {
    "What is asked for, in words to the applicant."
    item: String!
    "The kind of document that would answer it."
    document: AccreditationDocumentKind
  }

  "A dossier, and the version of it that was seen."
  input VersionedApplicationInput {
    "The document’s id."
    documentId: ID!
    "Grows with every change."
    version: Int!
  }

  "Which dossiers. What is given together must hold together."
  input AccreditationApplicationFiltersInput {
    "All of these hold."
    and: [AccreditationApplicationFiltersInput!]
    "One of these holds."
    or: [AccreditationApplicationFiltersInput!]
    "This does not hold."
    not: AccreditationApplicationFiltersInput
    "The document’s id."
    documentId: AccreditationIdFilterInput
    "The dossier’s reference, easy to read out."
    reference: AccreditationTextFilterInput
    "The campaign."
    campaign: AccreditationCampaignFilterInput
    "Where the dossier stands."
    state: AccreditationStateFilterInput
    "What the journalist is accredited as."
    category: AccreditationCategoryFilterInput
    "How the journalist works."
    employment: AccreditationEmploymentFilterInput
    "Family name, given name or display name."
    name: AccreditationTextFilterInput
    "As the travel document says."
    nationality: AccreditationTextFilterInput
    "The outlet's name in the applicant's words."
    outlet: AccreditationTextFilterInput
    "The outlet's country."
    country: AccreditationTextFilterInput
    "documentId of the outlet that was confirmed."
    confirmedOutlet: AccreditationIdFilterInput
    "Dossiers that the caller is assigned to."
    mine: Boolean
    "Whether anybody is assigned."
    assigned: Boolean
    "Dossiers with this tag."
    tag: String
    "The first submission."
    submittedAt: AccreditationInstantFilterInput
    "Until when an answer can be sent."
    dueAt: AccreditationInstantFilterInput
    "When the dossier was opened."
    createdAt: AccreditationInstantFilterInput
  }

  "Which campaigns dossiers belong to."
  input AccreditationCampaignFilterInput {
    "The document’s id."
    documentId: AccreditationIdFilterInput
    "Its slug."
    slug: AccreditationTextFilterInput
  }

  "A condition on an id."
  input AccreditationIdFilterInput {
    "Equal to this."
    eq: ID
    "Different from this."
    ne: ID
    "One of these."
    in: [ID!]
    "None of these."
    notIn: [ID!]
    "Whether there is none."
    null: Boolean
  }

  "A condition on a text. The ones that end in i take no notice of case."
  input AccreditationTextFilterInput {
    "Equal to this."
    eq: String
    "Equal to this, whatever the case."
    eqi: String
    "Different from this."
    ne: String
    "One of these."
    in: [String!]
    "None of these."
    notIn: [String!]
    "Contains this, whatever the case."
    containsi: String
    "Starts with this, whatever the case."
    startsWithi: String
    "Whether there is none."
    null: Boolean
  }

  "A condition on an instant."
  input AccreditationInstantFilterInput {
    "Before."
    lt: DateTime
    "At or before."
    lte: DateTime
    "After."
    gt: DateTime
    "At or after."
    gte: DateTime
    "Whether there is none."
    null: Boolean
  }

  "A condition on the state."
  input AccreditationStateFilterInput {
    "Equal to this."
    eq: AccreditationState
    "Different from this."
    ne: AccreditationState
    "One of these."
    in: [AccreditationState!]
    "None of these."
    notIn: [AccreditationState!]
  }

  "A condition on the category."
  input AccreditationCategoryFilterInput {
    "Equal to this."
    eq: AccreditationCategory
    "Different from this."
    ne: AccreditationCategory
    "One of these."
    in: [AccreditationCategory!]
    "None of these."
    notIn: [AccreditationCategory!]
  }

  "A condition on the employment."
  input AccreditationEmploymentFilterInput {
    "Equal to this."
    eq: AccreditationEmployment
  }
`;
