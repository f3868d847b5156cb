import { FINAL_STATES, STATES, isFinal } from './states';
import type { Transition } from './transition';
import { SYSTEM_TRANSITIONS, TRANSITIONS } from './transitions';
import { findFlaws, reachableStates } from './validate';

test('the table has no flaw: every state is reached, every one that is not final has an exit, nothing is unused or unknown', () => {
  expect(findFlaws(TRANSITIONS)).toEqual([]);
});

test.each(STATES)('the table leads to %s', (state) => {
  expect(reachableStates(TRANSITIONS)).toContain(state);
});

test('the table lets nobody out of a final state', () => {
  expect(STATES.filter(isFinal)).toEqual([...FINAL_STATES]);
  const exits = Object.values<Transition>(TRANSITIONS).flatMap(({ from }) => from.filter(isFinal));
  expect(exits).toEqual([]);
});

test('the table leaves the clock what nobody else may do', () => {
  expect(SYSTEM_TRANSITIONS).toEqual(['lapse', 'closeHearing', 'expire']);
  const shared = Object.values<Transition>(TRANSITIONS).filter(({ by }) => by.includes('system') && by.length > 1);
  expect(shared).toEqual([]);
});

test('a table would be found out if a state had no way in or out, a final one had an exit, or a rule were unused', () => {
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

test('a table would be found out if it named a rule that does not exist', () => {
  const table = JSON.parse(JSON.stringify(TRANSITIONS).replace('beforeDeadline', 'afterDeadline'));
  expect(findFlaws(table)).toContain('there is no guard afterDeadline');
});
