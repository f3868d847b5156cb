/** What the vault adds to a dossier's types. */
export const VAULT = /* GraphQL */ `
  "Somebody opened a document. Applicants see each time."
  type AccreditationLook {
    "When."
    at: DateTime!
    "In which role they did."
    role: AccreditationRole!
    "How the office calls them; officers only, and null for the applicant."
    name: String
    "What was opened."
    kind: AccreditationDocumentKind!
    "documentId of the document, which may have been replaced since."
    document: ID!
  }

  extend type MyAccreditation {
    "Who opened which document, the latest first."
    looks: [AccreditationLook!]!
  }

  extend type AccreditationApplication {
    "Who opened which document, the latest first."
    looks: [AccreditationLook!]!
  }
`;
