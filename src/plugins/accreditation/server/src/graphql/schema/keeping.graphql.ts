/** How long what is kept, and who may say otherwise. */
export const KEEPING = /* GraphQL */ `
  extend type MyAccreditation {
    "Until when travel document, date of birth and documents of identity are kept."
    identityKeptUntil: DateTime!
    "Until when everything else that is personal is kept."
    keptUntil: DateTime!
    "When the applicant asked for everything to be erased."
    erasureRequestedAt: DateTime
    "Whether it is kept on legal grounds, whatever the periods say."
    keptOnLegalGrounds: Boolean!
  }

  extend type AccreditationApplication {
    "Since when a legal hold exempts it from being forgotten."
    heldSince: DateTime
    "Why."
    holdReason: String
    "When the applicant asked for everything to be erased."
    erasureRequestedAt: DateTime
    "When travel document, date of birth and documents of identity were erased."
    identityErasedAt: DateTime
    "When everything personal was erased; names and addresses are empty since."
    erasedAt: DateTime
  }

  extend type Mutation {
    "Asks for everything personal to be erased. A dossier that is under way is withdrawn; it is erased in the night that follows."
    requestAccreditationErasure(
      "The key to the dossier."
      token: String!
      "The version of the dossier that was seen."
      version: Int!
    ): MyAccreditationResult!

    "Exempts a dossier from being forgotten."
    holdAccreditation(
      "documentId of the dossier."
      documentId: ID!
      "The version of the dossier that was seen."
      version: Int!
      "Why; for the office alone."
      reason: String!
    ): AccreditationDecisionResult!

    "Lifts the hold: what is due is forgotten in the night that follows."
    releaseAccreditation(
      "documentId of the dossier."
      documentId: ID!
      "The version of the dossier that was seen."
      version: Int!
    ): AccreditationDecisionResult!

    "Changes what the office keeps about a dossier; what is left out stays as it is."
    annotateAccreditation(
      "documentId of the dossier."
      documentId: ID!
      "The version of the dossier that was seen."
      version: Int!
      "The person who has it in hand, by id; null for nobody."
      assignee: ID
      "Tags, at most 20."
      tags: [String!]
      "Notes of the office; the applicant never sees them."
      internalNotes: String
      "Until when it may be submitted whatever the campaign's own dates."
      lateUntil: DateTime
    ): AccreditationDecisionResult!
  }
`;
