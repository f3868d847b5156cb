/** Everything that happened to a dossier. */
export const LEDGER_TYPES = /* GraphQL */ `
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
`;
