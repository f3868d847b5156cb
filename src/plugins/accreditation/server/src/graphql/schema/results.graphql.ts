/** What commands are answered with. */
export const RESULT_TYPES = /* GraphQL */ `
  "A dossier was opened."
  type AccreditationStarted {
    "The key to the dossier, 256 bits. It is stored nowhere: keep it, or ask for the link again."
    token: String!
    "The new dossier."
    accreditation: MyAccreditation!
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

  "What became of one of many."
  type AccreditationBulkDecision {
    "The document’s id."
    documentId: ID!
    "The dossier as it is now, or why nothing was done."
    result: AccreditationDecisionResult!
  }
`;
