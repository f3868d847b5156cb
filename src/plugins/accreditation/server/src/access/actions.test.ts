import { TRANSITION_NAMES, isSystemTransition } from '../domain/workflow/transitions';
import { ACTIONS, OFFICE_ROLES, officeActions, scopeOfTransition } from './actions';

test('every transition that somebody may ask for has an action that can be granted, and the clock’s have none', () => {
  const scopes = Object.entries(ACTIONS).flatMap(([controller, actions]) => actions.map((action) => `plugin::accreditation.${controller}.${action}`));
  for (const name of TRANSITION_NAMES) {
    const scope = scopeOfTransition(name);
    expect([name, scope === null]).toEqual([name, isSystemTransition(name)]);
    if (scope !== null) expect(scopes).toContain(scope);
  }
});

test('no action of an officer is an applicant’s', () => {
  expect(OFFICE_ROLES.flatMap(officeActions).filter((action) => ACTIONS.applicant.includes(action))).toEqual([]);
});

test('nobody but the appeals officer may judge an appeal, and nobody but the security officer clear', () => {
  expect(OFFICE_ROLES.filter((role) => officeActions(role).includes('upholdAppeal'))).toEqual(['appealsOfficer']);
  expect(OFFICE_ROLES.filter((role) => officeActions(role).includes('clearScreening'))).toEqual(['securityOfficer']);
});
