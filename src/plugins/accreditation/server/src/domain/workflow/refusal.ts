import type { State } from './states';

/** The contract's `AccreditationRefusalCode`. */
export const REFUSAL_CODES = [
  'NOT_FOUND',
  'STALE',
  'WRONG_STATE',
  'MISSING_INPUT',
  'INVALID_INPUT',
  'DOSSIER_INCOMPLETE',
  'CAMPAIGN_NOT_OPEN',
  'WINDOW_PASSED',
  'NO_SEATS',
  'OUTLET_UNCONFIRMED',
  'NOT_CLEARED',
  'STANDING_OBJECTION',
  'HEARING_REQUIRED',
  'SAME_PERSON',
  'ALREADY_APPEALED',
  'FACT_TOO_OLD',
  'RATE_LIMITED',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why a file is not taken, or not given. */
export const DOCUMENT_REFUSALS = {
  fileMissing: 'MISSING_INPUT',
  fileEmpty: 'INVALID_INPUT',
  fileTooLarge: 'INVALID_INPUT',
  fileCutOff: 'INVALID_INPUT',
  fileTypeNotTaken: 'INVALID_INPUT',
  fileDisguised: 'INVALID_INPUT',
  tooManyFiles: 'INVALID_INPUT',
  documentNotScanned: 'WRONG_STATE',
  documentInfected: 'WRONG_STATE',
  pictureUnreadable: 'INVALID_INPUT',
  pictureTooLarge: 'INVALID_INPUT',
  pdfUnreadable: 'INVALID_INPUT',
  pdfEncrypted: 'INVALID_INPUT',
  pdfActive: 'INVALID_INPUT',
} as const satisfies Record<string, RefusalCode>;

/**
 * Every way in which a command is refused, with its code. Several may share a code, because each has a sentence of its own that tells the
 * person what to do next; the names are the keys of those sentences.
 */
export const REFUSALS = {
  unknownDossier: 'NOT_FOUND',
  staleVersion: 'STALE',
  wrongState: 'WRONG_STATE',
  notDueYet: 'WRONG_STATE',
  seatHeldAlready: 'WRONG_STATE',
  nothingToTakeBack: 'WRONG_STATE',
  letterNotParked: 'WRONG_STATE',
  inputMissing: 'MISSING_INPUT',
  passingOverUnexplained: 'MISSING_INPUT',
  noAddressOfOnesOwn: 'MISSING_INPUT',
  inputInvalid: 'INVALID_INPUT',
  dueDateNotAhead: 'INVALID_INPUT',
  dueDateAfterEnd: 'INVALID_INPUT',
  dueDateBroughtForward: 'INVALID_INPUT',
  factInFuture: 'INVALID_INPUT',
  dossierIncomplete: 'DOSSIER_INCOMPLETE',
  campaignNotOpen: 'CAMPAIGN_NOT_OPEN',
  requestRanOut: 'WINDOW_PASSED',
  hearingRanOut: 'WINDOW_PASSED',
  appealRanOut: 'WINDOW_PASSED',
  campaignOver: 'WINDOW_PASSED',
  decisionHasLeft: 'WINDOW_PASSED',
  noSeatInCampaign: 'NO_SEATS',
  noSeatInCategory: 'NO_SEATS',
  noSeatForOutlet: 'NO_SEATS',
  outletUnconfirmed: 'OUTLET_UNCONFIRMED',
  neverCleared: 'NOT_CLEARED',
  identityChangedSinceClearance: 'NOT_CLEARED',
  objectionStands: 'STANDING_OBJECTION',
  nothingHeard: 'HEARING_REQUIRED',
  approvalStands: 'HEARING_REQUIRED',
  securityMustObject: 'HEARING_REQUIRED',
  ownDossier: 'SAME_PERSON',
  tookPartBefore: 'SAME_PERSON',
  refusedBefore: 'SAME_PERSON',
  personUnknown: 'SAME_PERSON',
  decidedByAnother: 'SAME_PERSON',
  appealedBefore: 'ALREADY_APPEALED',
  factBeforeApproval: 'FACT_TOO_OLD',
  tooManyRequests: 'RATE_LIMITED',
  ...DOCUMENT_REFUSALS,
  tryAgainSoon: 'RATE_LIMITED',
  heldOnLegalGrounds: 'WRONG_STATE',
  erasedAlready: 'WRONG_STATE',
  entryGone: 'NOT_FOUND',
  entryChanged: 'STALE',
} as const satisfies Record<string, RefusalCode>;
export type RefusalName = keyof typeof REFUSALS;

/** Why not. `field` names the input, or the part of the dossier, that the person can do something about. */
export interface Refusal {
  readonly why: RefusalName;
  readonly code: RefusalCode;
  readonly field: string | null;
}

/** A refusal with the state in which the dossier really is, by the clock. */
export interface Refused extends Refusal {
  readonly currentState: State;
}

/**
 * The actor has no role for this at all. The outer layers find that out first and answer with an authorisation error, so it is no code of
 * the contract; the domain says it once more, because a forgotten scope must not become a decision.
 */
export interface Forbidden {
  readonly code: 'FORBIDDEN';
}

/** Makes a refusal of the name, with the code that goes with it. */
export function refuse(why: RefusalName, field: string | null = null): Refusal {
  return { why, code: REFUSALS[why], field };
}
