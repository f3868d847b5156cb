/** What the letters are in the schema. */
export const LETTERS = /* GraphQL */ `
  "A letter to an applicant, as the office sees it."
  type AccreditationLetter {
    "Its id, which is also that of its Message-ID."
    id: ID!
    "Which letter it is."
    kind: AccreditationLetterKind!
    "When what it tells of happened."
    queuedAt: DateTime!
    "From when it may leave: a decision's letter waits for the campaign's grace period."
    leavesAt: DateTime!
    "When the mail server accepted it; null while it has not."
    sentAt: DateTime
    "How often it was tried."
    attempts: Int!
    "It failed for good, and waits for somebody to look at it: see retryLetter."
    parked: Boolean!
    "Why it was not accepted the last time."
    failedBecause: String
    "What it said, or would say if it left now, without the key to the dossier; null once the dossier was erased."
    words: AccreditationLetterWords
  }

  "What a letter says."
  type AccreditationLetterWords {
    "Its subject."
    subject: String!
    "As plain text."
    text: String!
  }

  "The letter as it is now, or why nothing was done."
  union AccreditationLetterResult = AccreditationLetter | AccreditationRefusal

  "A letter with invented facts, to see how it reads."
  type AccreditationTestLetter {
    "Whose address it was sent to: the caller's own."
    to: String!
    "Its subject."
    subject: String!
    "As plain text."
    text: String!
    "As a page."
    html: String!
    "Whether the mail server accepted it."
    accepted: Boolean!
    "Why it did not."
    failedBecause: String
  }

  "The test letter, or why there is none."
  union AccreditationTestLetterResult = AccreditationTestLetter | AccreditationRefusal

  extend type AccreditationApplication {
    "Whether the applicant knows where the dossier stands. Until then no window runs, and nothing lapses."
    told: Boolean!
    "When the applicant was told of a request, a hearing or a decision against them, and its window began."
    windowStartsAt: DateTime
    "Until when the caller may take their own decision back; null where there is none to take back."
    takeBackUntil: DateTime
    "Letters that were sent, and those that wait, in the order in which they were queued."
    letters: [AccreditationLetter!]!
  }

  extend type Mutation {
    "Takes the caller's own decision back, as long as its letter has not left: the dossier is as it was before."
    takeBackAccreditation(
      "documentId of the dossier."
      documentId: ID!
      "The version of the dossier that was seen."
      version: Int!
      "What the office writes for itself; the applicant never sees it."
      internalNote: String
    ): AccreditationDecisionResult!

    "Has a letter that failed for good tried again."
    retryLetter(
      "Id of the letter."
      id: ID!
    ): AccreditationLetterResult!

    "Sends a letter with invented facts to the caller's own confirmed address."
    sendTestLetter(
      "documentId of the campaign, whose own words are used."
      campaign: ID!
      "Which letter."
      kind: AccreditationLetterKind!
      "Its language."
      locale: I18NLocaleCode
    ): AccreditationTestLetterResult!
  }
`;
