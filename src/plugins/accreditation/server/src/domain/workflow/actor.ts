/** Who may do what is said of these. One person can have several. */
export const ROLES = ['applicant', 'pressOfficer', 'securityOfficer', 'appealsOfficer', 'system'] as const;
export type Role = (typeof ROLES)[number];

/** How the actor came in. */
export const ACTOR_KINDS = ['APPLICANT', 'END_USER', 'ADMIN_USER', 'API_TOKEN', 'SYSTEM'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** One human being, whatever number of accounts: admin user and end user with the same confirmed e-mail share it. */
export type PersonId = string;

/** Who asks for a transition. */
export interface Actor {
  readonly kind: ActorKind;
  /** Null for an applicant (the token is the key), an API token and the system: they are nobody where four eyes are asked for. */
  readonly personId: PersonId | null;
  /** What the actor may act as. An API token acts as what its scopes allow. */
  readonly roles: readonly Role[];
}

/** The clock as an actor. */
export const SYSTEM: Actor = { kind: 'SYSTEM', personId: null, roles: ['system'] };
