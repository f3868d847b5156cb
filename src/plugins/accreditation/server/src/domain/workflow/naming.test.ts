import { isBulkTransition } from './bulk';
import { TRANSITION_ENUM_VALUES, enumValueOf, mutationNameOf, transitionOfEnumValue } from './naming';
import { SYSTEM_TRANSITIONS, TRANSITION_NAMES } from './transitions';

/** Copied from the contract's operations. */
const MUTATIONS = [
  ...['submitAccreditation', 'startReview', 'requestInformation', 'returnToReview', 'sendToScreening', 'clearScreening'],
  ...['returnUnscreened', 'objectToAccreditation', 'maintainObjection', 'answerHearing', 'approveAccreditation'],
  ...['waitlistAccreditation', 'rejectAccreditation', 'reconsider', 'appealAccreditation', 'upholdAppeal', 'remitAppeal'],
  ...['dismissAppeal', 'withdrawAccreditation', 'revokeAccreditation'],
];
/** Copied from the contract's `AccreditationTransition`. */
const ENUM =
  'SUBMIT START_REVIEW REQUEST_INFORMATION RETURN_TO_REVIEW LAPSE SEND_TO_SCREENING CLEAR_SCREENING RETURN_UNSCREENED ' +
  'OBJECT_TO_ACCREDITATION MAINTAIN_OBJECTION ANSWER_HEARING CLOSE_HEARING APPROVE WAITLIST REJECT RECONSIDER APPEAL ' +
  'UPHOLD_APPEAL REMIT_APPEAL DISMISS_APPEAL WITHDRAW REVOKE EXPIRE';

test('mutations are called as the contract calls them, and the clock has none', () => {
  expect(TRANSITION_NAMES.flatMap((name) => mutationNameOf(name) ?? [])).toEqual(MUTATIONS);
  expect(SYSTEM_TRANSITIONS.map(mutationNameOf)).toEqual([null, null, null]);
});

test('enum values are the contract’s, in its order, and behind them the step beside the table', () => {
  expect(TRANSITION_ENUM_VALUES).toEqual([...ENUM.split(' '), 'TAKE_BACK']);
});

test('an enum value leads back to its transition, anything else to none', () => {
  expect(TRANSITION_NAMES.map((name) => transitionOfEnumValue(enumValueOf(name)))).toEqual(TRANSITION_NAMES);
  expect(transitionOfEnumValue('PROMOTE')).toBeNull();
});

test('five transitions may be decided for many dossiers at once', () => {
  expect(TRANSITION_NAMES.filter(isBulkTransition)).toEqual([
    'startReview',
    'sendToScreening',
    'approve',
    'waitlist',
    'reject',
  ]);
});
