import type { Role } from './actor';
import { ROLES } from './actor';
import { availableTransitions } from './available';
import { decide } from './decide';
import { STATES } from './states';
import type { State } from './states';
import { DAY, HEARD, NOW, aCommand, anActor, anApplication, someFacts } from './testing/dossier';
import type { TransitionName } from './transitions';
import { TRANSITION_NAMES, isSystemTransition } from './transitions';

/** The table once more, typed by hand: from, to, who. The code's own table is what is being tested. */
const EXPECTED: Record<TransitionName, readonly [from: string, to: State, who: Role]> = {
  submit: ['DRAFT INFORMATION_REQUESTED', 'SUBMITTED', 'applicant'],
  startReview: ['SUBMITTED', 'UNDER_REVIEW', 'pressOfficer'],
  requestInformation: ['UNDER_REVIEW INFORMATION_REQUESTED', 'INFORMATION_REQUESTED', 'pressOfficer'],
  returnToReview: ['INFORMATION_REQUESTED SCREENING WAITLISTED', 'UNDER_REVIEW', 'pressOfficer'],
  lapse: ['INFORMATION_REQUESTED', 'UNDER_REVIEW', 'system'],
  sendToScreening: ['UNDER_REVIEW', 'SCREENING', 'pressOfficer'],
  clearScreening: ['SCREENING HEARING', 'UNDER_REVIEW', 'securityOfficer'],
  returnUnscreened: ['SCREENING', 'UNDER_REVIEW', 'securityOfficer'],
  objectToAccreditation: ['SCREENING APPROVED', 'HEARING', 'securityOfficer'],
  maintainObjection: ['SCREENING', 'UNDER_REVIEW', 'securityOfficer'],
  answerHearing: ['HEARING', 'UNDER_REVIEW', 'applicant'],
  closeHearing: ['HEARING', 'UNDER_REVIEW', 'system'],
  approve: ['UNDER_REVIEW WAITLISTED', 'APPROVED', 'pressOfficer'],
  waitlist: ['UNDER_REVIEW', 'WAITLISTED', 'pressOfficer'],
  reject: ['UNDER_REVIEW WAITLISTED', 'REJECTED', 'pressOfficer'],
  reconsider: ['REJECTED', 'UNDER_REVIEW', 'pressOfficer'],
  appeal: ['REJECTED REVOKED', 'APPEALED', 'applicant'],
  upholdAppeal: ['APPEALED', 'APPROVED', 'appealsOfficer'],
  remitAppeal: ['APPEALED', 'UNDER_REVIEW', 'appealsOfficer'],
  dismissAppeal: ['APPEALED', 'DISMISSED', 'appealsOfficer'],
  withdraw: [
    'DRAFT SUBMITTED INFORMATION_REQUESTED UNDER_REVIEW SCREENING HEARING WAITLISTED APPROVED APPEALED',
    'WITHDRAWN',
    'applicant',
  ],
  revoke: ['APPROVED', 'REVOKED', 'pressOfficer'],
  expire: [
    'DRAFT SUBMITTED INFORMATION_REQUESTED UNDER_REVIEW SCREENING HEARING APPROVED WAITLISTED APPEALED',
    'EXPIRED',
    'system',
  ],
};

const MATRIX = STATES.flatMap((state) =>
  TRANSITION_NAMES.flatMap((transition) =>
    ROLES.map((role) => {
      const [from, to, who] = EXPECTED[transition];
      const outcome = role !== who ? 'FORBIDDEN' : from.split(' ').includes(state) ? to : 'WRONG_STATE';
      return { state, transition, role, outcome };
    }),
  ),
);

/** The world in which nothing speaks against a transition but state and role. */
function favourable(state: State, transition: TransitionName) {
  const application = anApplication({ state, ...(transition === 'maintainObjection' ? { objection: HEARD } : {}) });
  if (!isSystemTransition(transition)) return { application, facts: someFacts() };
  const now = transition === 'expire' ? NOW + 20 * DAY : NOW + 5 * DAY;
  return { application, facts: someFacts({ now }) };
}

test.each(MATRIX)('the $role who asks to $transition in $state gets $outcome', ({ state, transition, role, outcome }) => {
  const { application, facts } = favourable(state, transition);
  const answer = decide(application, aCommand(transition, anActor(role)), facts);
  expect(answer.ok ? answer.value.to : answer.problem.code).toBe(outcome);
});

test.each(STATES.flatMap((state) => ROLES.map((role) => ({ state, role }))))(
  'in $state the $role is offered exactly what they would be granted',
  ({ state, role }) => {
    const actor = anActor(role);
    const application = anApplication({ state });
    const granted = TRANSITION_NAMES.filter(
      (name) => !isSystemTransition(name) && decide(application, aCommand(name, actor), someFacts()).ok,
    );
    expect(availableTransitions(application, actor, someFacts())).toEqual(granted);
  },
);
