import type { StepName } from '../workflow/step-name';
import { TAKE_BACK } from '../workflow/step-name';
import { transitionNamed } from '../workflow/transitions';
import type { LetterKind } from './kinds';

/** The letter that follows a step; every step with an effect for the applicant has one, and no other (see the test). */
const LETTERS: Partial<Record<StepName, LetterKind>> = {
  submit: 'submissionReceived',
  requestInformation: 'informationRequested',
  objectToAccreditation: 'hearingOpened',
  answerHearing: 'answerReceived',
  approve: 'approved',
  waitlist: 'waitlisted',
  reject: 'rejected',
  reconsider: 'reconsidered',
  appeal: 'appealReceived',
  upholdAppeal: 'appealUpheld',
  remitAppeal: 'appealRemitted',
  dismissAppeal: 'appealDismissed',
  withdraw: 'withdrawn',
  revoke: 'revoked',
};

/** Letters that open a window: once one is accepted by the mail server, its reader counts as told. */
const OPENING: readonly LetterKind[] = ['informationRequested', 'hearingOpened', 'rejected', 'revoked'];

/** The letter that follows a step, or null. */
export function letterAfter(step: StepName): LetterKind | null {
  return LETTERS[step] ?? null;
}

/** Whether a step is a decision: its letter waits for a while, in which whoever decided may take it back. */
export function isDecision(step: StepName): boolean {
  return step !== TAKE_BACK && (transitionNamed(step).then?.includes('notifyApplicant') ?? false);
}

/** Whether a letter begins the window of the state that its step led to. */
export function opensWindow(kind: LetterKind): boolean {
  return OPENING.includes(kind);
}
