import type { Transition } from './transition';

/**
 * The table. Everything else derives from it: enums, mutations, routes, scopes, permissions, documentation, the diagram, the test matrix.
 * Source: issue 3. Where a row asks for more than the issue's, the guard says why.
 */
export const TRANSITIONS = {
  submit: {
    from: ['DRAFT', 'INFORMATION_REQUESTED'],
    to: 'SUBMITTED',
    by: ['applicant'],
    when: ['dossierComplete', 'beforeDeadline'],
    sets: ['keepFirstSubmission', 'closeRequest', 'markAnswered'],
    then: ['acknowledge'],
  },
  startReview: {
    from: ['SUBMITTED'],
    to: 'UNDER_REVIEW',
    by: ['pressOfficer'],
    sets: ['assignReviewer'],
  },
  requestInformation: {
    from: ['UNDER_REVIEW', 'INFORMATION_REQUESTED'],
    to: 'INFORMATION_REQUESTED',
    by: ['pressOfficer'],
    needs: ['items', 'dueAt'],
    when: ['dueDateAhead', 'dueDateBeforeEnd', 'dueDateNotBroughtForward'],
    sets: ['openRequest'],
    then: ['askApplicant'],
  },
  returnToReview: {
    from: ['INFORMATION_REQUESTED', 'SCREENING', 'WAITLISTED'],
    to: 'UNDER_REVIEW',
    by: ['pressOfficer'],
    needs: ['internalNote'],
    sets: ['closeRequest'],
  },
  lapse: {
    from: ['INFORMATION_REQUESTED'],
    to: 'UNDER_REVIEW',
    by: ['system'],
    when: ['requestOverdue'],
    sets: ['closeRequest', 'markUnanswered'],
    then: ['alertOffice'],
  },
  sendToScreening: {
    from: ['UNDER_REVIEW'],
    to: 'SCREENING',
    by: ['pressOfficer'],
    then: ['alertSecurity'],
  },
  clearScreening: {
    from: ['SCREENING', 'HEARING'],
    to: 'UNDER_REVIEW',
    by: ['securityOfficer'],
    when: ['notOwnDossier'],
    sets: ['clearIdentity', 'liftObjection'],
    then: ['alertOffice'],
  },
  returnUnscreened: {
    from: ['SCREENING'],
    to: 'UNDER_REVIEW',
    by: ['securityOfficer'],
    needs: ['internalNote'],
    then: ['alertOffice'],
  },
  objectToAccreditation: {
    from: ['SCREENING', 'APPROVED'],
    to: 'HEARING',
    by: ['securityOfficer'],
    needs: ['reason', 'note'],
    sets: ['raiseObjection', 'recordDecider'],
    then: ['inviteToHearing', 'alertOffice'],
  },
  maintainObjection: {
    from: ['SCREENING'],
    to: 'UNDER_REVIEW',
    by: ['securityOfficer'],
    needs: ['internalNote'],
    when: ['hearingHeld'],
    sets: ['recordDecider'],
    then: ['alertOffice'],
  },
  answerHearing: {
    from: ['HEARING'],
    to: 'UNDER_REVIEW',
    by: ['applicant'],
    needs: ['statement'],
    when: ['withinHearingWindow'],
    sets: ['closeHearingAnswered'],
    then: ['acknowledge', 'alertOffice'],
  },
  closeHearing: {
    from: ['HEARING'],
    to: 'UNDER_REVIEW',
    by: ['system'],
    when: ['hearingOverdue'],
    sets: ['closeHearingUnanswered'],
    then: ['alertOffice'],
  },
  approve: {
    from: ['UNDER_REVIEW', 'WAITLISTED'],
    to: 'APPROVED',
    by: ['pressOfficer'],
    when: [
      'notOwnDossier',
      'screeningCleared',
      'noStandingObjection',
      'beforeEnd',
      'outletConfirmed',
      'seatLeft',
      'passingOverExplained',
    ],
    sets: ['takeSeat', 'recordDecider'],
    then: ['notifyApplicant'],
  },
  waitlist: {
    from: ['UNDER_REVIEW'],
    to: 'WAITLISTED',
    by: ['pressOfficer'],
    when: ['notOwnDossier', 'screeningCleared', 'noStandingObjection', 'holdsNoSeat'],
    sets: ['recordDecider'],
    then: ['notifyApplicant'],
  },
  reject: {
    from: ['UNDER_REVIEW', 'WAITLISTED'],
    to: 'REJECTED',
    by: ['pressOfficer'],
    needs: ['reason', 'note'],
    when: ['securityGroundsHeard', 'approvalHeard', 'otherPersonAfterRemittal'],
    sets: ['freeSeat', 'recordDecider', 'recordRefuser'],
    then: ['notifyApplicant', 'offerSeat'],
  },
  reconsider: {
    from: ['REJECTED'],
    to: 'UNDER_REVIEW',
    by: ['pressOfficer'],
    needs: ['note'],
    when: ['notOwnDossier', 'beforeEnd'],
    sets: ['recordDecider'],
    then: ['notifyApplicant'],
  },
  appeal: {
    from: ['REJECTED', 'REVOKED'],
    to: 'APPEALED',
    by: ['applicant'],
    needs: ['statement'],
    when: ['notAppealedBefore', 'withinAppealWindow', 'beforeEnd'],
    sets: ['recordAppeal'],
    then: ['acknowledge', 'alertAppeals'],
  },
  upholdAppeal: {
    from: ['APPEALED'],
    to: 'APPROVED',
    by: ['appealsOfficer'],
    needs: ['note'],
    when: [
      'notOwnDossier',
      'tookNoPartBefore',
      'screeningCleared',
      'noStandingObjection',
      'beforeEnd',
      'outletConfirmed',
      'seatLeft',
    ],
    sets: ['takeSeat', 'recordDecider'],
    then: ['notifyApplicant', 'alertOffice'],
  },
  remitAppeal: {
    from: ['APPEALED'],
    to: 'UNDER_REVIEW',
    by: ['appealsOfficer'],
    needs: ['note'],
    when: ['notOwnDossier', 'tookNoPartBefore'],
    sets: ['recordRemittal', 'recordDecider'],
    then: ['notifyApplicant', 'alertOffice'],
  },
  dismissAppeal: {
    from: ['APPEALED'],
    to: 'DISMISSED',
    by: ['appealsOfficer'],
    needs: ['note'],
    when: ['tookNoPartBefore'],
    sets: ['recordDecider'],
    then: ['notifyApplicant'],
  },
  withdraw: {
    from: [
      'DRAFT',
      'SUBMITTED',
      'INFORMATION_REQUESTED',
      'UNDER_REVIEW',
      'SCREENING',
      'HEARING',
      'WAITLISTED',
      'APPROVED',
      'APPEALED',
    ],
    to: 'WITHDRAWN',
    by: ['applicant'],
    sets: ['freeSeat', 'closeRequest'],
    then: ['acknowledge', 'alertOffice', 'offerSeat'],
  },
  revoke: {
    from: ['APPROVED'],
    to: 'REVOKED',
    by: ['pressOfficer'],
    needs: ['reason', 'factDate', 'note'],
    when: ['groundsOtherThanSecurity', 'factHappened', 'factAfterApproval'],
    sets: ['freeSeat', 'recordDecider', 'recordRefuser'],
    then: ['notifyApplicant', 'offerSeat'],
  },
  expire: {
    from: [
      'DRAFT',
      'SUBMITTED',
      'INFORMATION_REQUESTED',
      'UNDER_REVIEW',
      'SCREENING',
      'HEARING',
      'APPROVED',
      'WAITLISTED',
      'APPEALED',
    ],
    to: 'EXPIRED',
    by: ['system'],
    when: ['campaignEnded'],
    sets: ['freeSeat', 'closeRequest'],
  },
} as const satisfies Record<string, Transition>;

type Table = typeof TRANSITIONS;
export type TransitionName = keyof Table;

/** The transitions that only the clock makes: no mutation, no route, on nobody's list. */
export type SystemTransition = {
  [Name in TransitionName]: 'system' extends Table[Name]['by'][number] ? Name : never;
}[TransitionName];

/** The table's names in its order. The cast only gives `Object.keys` the type that the literal has. */
export const TRANSITION_NAMES = Object.keys(TRANSITIONS) as readonly TransitionName[];

/** The clock's transitions in the table's order. */
export const SYSTEM_TRANSITIONS: readonly SystemTransition[] = TRANSITION_NAMES.filter(isSystemTransition);

/** One row, with the lists that it may leave out. */
export function transitionNamed(name: TransitionName): Transition {
  return TRANSITIONS[name];
}

/** Whether only the clock makes this transition. */
export function isSystemTransition(name: TransitionName): name is SystemTransition {
  return transitionNamed(name).by.includes('system');
}
