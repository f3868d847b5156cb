import { BULK_TRANSITIONS, isBulkTransition } from './bulk';
import { stateDiagram } from './diagram';
import { TRANSITION_ENUM_VALUES, enumValueOf, mutationNameOf, transitionOfEnumValue } from './naming';
import { REFUSALS, REFUSAL_CODES } from './refusal';
import { rolesTable } from './roles-table';
import { DECISION_STATES, FINAL_STATES, STATES, canHoldSeat, isDecision, isEditable, isFinal } from './states';
import type { Transition } from './transition';
import { SYSTEM_TRANSITIONS, TRANSITIONS, TRANSITION_NAMES } from './transitions';
import { findFlaws, reachableStates } from './validate';

describe('the table', () => {
  test('has no flaw: every state is reached, every one that is not final has an exit, nothing is unused or unknown', () => {
    expect(findFlaws(TRANSITIONS)).toEqual([]);
  });

  test.each(STATES)('leads to %s', (state) => {
    expect(reachableStates(TRANSITIONS)).toContain(state);
  });

  test('lets nobody out of a final state', () => {
    expect(STATES.filter(isFinal)).toEqual([...FINAL_STATES]);
    const exits = Object.values<Transition>(TRANSITIONS).flatMap(({ from }) => from.filter(isFinal));
    expect(exits).toEqual([]);
  });

  test('leaves the clock what nobody else may do', () => {
    expect(SYSTEM_TRANSITIONS).toEqual(['lapse', 'closeHearing', 'expire']);
    const shared = Object.values<Transition>(TRANSITIONS).filter(({ by }) => by.includes('system') && by.length > 1);
    expect(shared).toEqual([]);
  });

  test('would be found out if a state had no way in or out, a final one had an exit, or a rule were unused', () => {
    const { reject, reconsider, ...rest } = TRANSITIONS;
    expect(findFlaws({ ...rest, reject: { ...reject, to: 'DISMISSED', when: [] } })).toEqual(
      expect.arrayContaining([
        'no transition leads to REJECTED',
        'no transition uses the guard otherPersonAfterRemittal',
      ]),
    );
    const withoutExit = { ...rest, appeal: { ...rest.appeal, from: ['REVOKED'] } } as const;
    expect(findFlaws({ ...withoutExit, reject })).toContain('REJECTED is not final and has no exit');
    const reopened = { ...reconsider, from: ['DISMISSED'] } as const;
    expect(findFlaws({ ...TRANSITIONS, reconsider: reopened })).toContain('DISMISSED is final and has an exit');
  });

  test('would be found out if it named a rule that does not exist', () => {
    const table = JSON.parse(JSON.stringify(TRANSITIONS).replace('beforeDeadline', 'afterDeadline'));
    expect(findFlaws(table)).toContain('there is no guard afterDeadline');
  });
});

describe('states', () => {
  test('decisions stand after the end, but are not final', () => {
    expect(STATES.filter(isDecision)).toEqual([...DECISION_STATES]);
    expect(DECISION_STATES.some(isFinal)).toBe(false);
  });

  test('a dossier may be changed while it is with the applicant', () => {
    expect(STATES.filter(isEditable)).toEqual(['DRAFT', 'INFORMATION_REQUESTED']);
  });

  test('whoever waits, was refused or is gone holds no seat', () => {
    const seatless = ['DRAFT', 'WAITLISTED', 'REJECTED', 'APPEALED', 'DISMISSED', 'WITHDRAWN', 'REVOKED', 'EXPIRED'];
    expect(STATES.filter((state) => !canHoldSeat(state))).toEqual(seatless);
  });
});

describe('names for front-ends', () => {
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

  test('enum values are the contract’s, in its order', () => {
    expect(TRANSITION_ENUM_VALUES).toEqual(ENUM.split(' '));
  });

  test('an enum value leads back to its transition, anything else to none', () => {
    expect(TRANSITION_NAMES.map((name) => transitionOfEnumValue(enumValueOf(name)))).toEqual(TRANSITION_NAMES);
    expect(transitionOfEnumValue('PROMOTE')).toBeNull();
  });

  test('five transitions may be decided for many dossiers at once', () => {
    expect(TRANSITION_NAMES.filter(isBulkTransition)).toEqual([...BULK_TRANSITIONS]);
  });

  test('every code of the contract is used by a refusal', () => {
    expect(new Set(Object.values(REFUSALS))).toEqual(new Set(REFUSAL_CODES));
  });
});

describe('generated documentation', () => {
  test('the diagram shows every arrow of the table, where dossiers begin and where they end', () => {
    const lines = stateDiagram(TRANSITIONS).split('\n').map((line) => line.trim());
    const arrows = Object.values<Transition>(TRANSITIONS).reduce((sum, { from }) => sum + from.length, 0);
    expect(lines[0]).toBe('stateDiagram-v2');
    expect(lines).toContain('[*] --> DRAFT');
    expect(lines).toContain('APPEALED --> DISMISSED: dismissAppeal (appeals officer)');
    expect(lines.filter((line) => line.includes('-->'))).toHaveLength(arrows + 1 + FINAL_STATES.length);
  });

  test('the roles table has a row for every transition and marks who may ask for it', () => {
    const rows = rolesTable(TRANSITIONS).trim().split('\n');
    expect(rows).toHaveLength(TRANSITION_NAMES.length + 2);
    expect(rows.find((row) => row.startsWith('| `revoke`'))).toBe(
      '| `revoke` | APPROVED | REVOKED |  | ✔ |  |  |  | `reason`, `factDate`, `note` | `groundsOtherThanSecurity`, `factHappened`, `factAfterApproval` |',
    );
  });
});
