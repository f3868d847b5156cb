/** The states of a dossier, in the order in which a lucky one passes through them. Source: the contract's `AccreditationState`. */
export const STATES = [
  'DRAFT',
  'SUBMITTED',
  'INFORMATION_REQUESTED',
  'UNDER_REVIEW',
  'SCREENING',
  'HEARING',
  'APPROVED',
  'WAITLISTED',
  'REJECTED',
  'APPEALED',
  'DISMISSED',
  'WITHDRAWN',
  'REVOKED',
  'EXPIRED',
] as const;
export type State = (typeof STATES)[number];

/** Every dossier begins here. */
export const INITIAL_STATE = 'DRAFT' satisfies State;

/** Nothing leads out of these. */
export const FINAL_STATES = ['DISMISSED', 'WITHDRAWN', 'EXPIRED'] as const satisfies readonly State[];

/** Decisions against the applicant: only an appeal or the office's own correction reopens them. The campaign's end leaves them standing. */
export const DECISION_STATES = ['REJECTED', 'REVOKED'] as const satisfies readonly State[];

/** In these the dossier is with the applicant, who may change it; in all others it lies still. */
export const EDITABLE_STATES = ['DRAFT', 'INFORMATION_REQUESTED'] as const satisfies readonly State[];

/** In these a dossier may hold a seat: the approval stands, or is being looked into and was not taken back. */
export const SEATED_STATES = [
  'APPROVED',
  'HEARING',
  'UNDER_REVIEW',
  'SCREENING',
  'INFORMATION_REQUESTED',
  'SUBMITTED',
] as const satisfies readonly State[];

/** Whether nothing can happen to a dossier in this state any more. */
export function isFinal(state: State): boolean {
  return isOneOf(FINAL_STATES, state);
}

/** Whether this state is a decision against the applicant that can still be reopened. */
export function isDecision(state: State): boolean {
  return isOneOf(DECISION_STATES, state);
}

/** Whether the applicant may change the dossier in this state. Ask with the state that `settle` gives, which heeds the clock. */
export function isEditable(state: State): boolean {
  return isOneOf(EDITABLE_STATES, state);
}

/** Whether a dossier in this state can hold a seat. APPROVED always does; the others only after an approval. */
export function canHoldSeat(state: State): boolean {
  return isOneOf(SEATED_STATES, state);
}

function isOneOf(states: readonly State[], state: State): boolean {
  return states.includes(state);
}
