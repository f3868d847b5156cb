import { DECISION_STATES, STATES, canHoldSeat, isDecision, isEditable, isFinal } from './states';

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
