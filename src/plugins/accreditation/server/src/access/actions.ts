import type { Role } from '../domain/workflow/actor';
import type { TransitionName } from '../domain/workflow/transitions';
import { TRANSITION_NAMES, isSystemTransition, transitionNamed } from '../domain/workflow/transitions';

/** Roles that people of the office have; each is an end-user role and an admin role. */
export const OFFICE_ROLES = ['pressOfficer', 'securityOfficer', 'appealsOfficer'] as const satisfies readonly Role[];
export type OfficeRole = (typeof OFFICE_ROLES)[number];

/** What an officer may do beside the transitions, by role. */
const BESIDE_THE_TABLE: Readonly<Record<OfficeRole, readonly string[]>> = {
  pressOfficer: ['find', 'ledger', 'statistics', 'open', 'confirmOutlet', 'annotate', 'decideMany', 'takeBack', 'letters', 'rewordLetters', 'retryLetter', 'sendTestLetter', 'hold', 'release'],
  securityOfficer: ['find', 'ledger'],
  appealsOfficer: ['find', 'ledger', 'takeBack'],
};

/** What an officer may do at the desk in the admin panel alone, by role: forms that no front-end sends. */
const AT_THE_DESK: Readonly<Record<OfficeRole, readonly string[]>> = {
  pressOfficer: ['findCampaigns', 'saveCampaign', 'findOutlets', 'saveOutlet', 'mergeOutlets'],
  securityOfficer: [],
  appealsOfficer: [],
};

/** What applicants do beside the transitions: what anybody may. */
const BY_ANYBODY = ['campaigns', 'start', 'read', 'save', 'sendLink', 'addDocument', 'readDocument', 'removeDocument', 'download', 'askToBeForgotten'] as const;

/** The transitions that a role may ask for. */
export function transitionsBy(role: Role): TransitionName[] {
  return TRANSITION_NAMES.filter((name) => transitionNamed(name).by.includes(role));
}

/** The transitions that anybody of the office may ask for, in the table's order. */
export const OFFICERS_TRANSITIONS: readonly TransitionName[] = TRANSITION_NAMES.filter((name) => OFFICE_ROLES.some((role) => transitionNamed(name).by.includes(role)));

/** What an office role may do, as names of actions. */
export function officeActions(role: OfficeRole): string[] {
  return [...BESIDE_THE_TABLE[role], ...transitionsBy(role)];
}

/** What an office role may do in the admin panel. */
export function panelActions(role: OfficeRole): string[] {
  return [...officeActions(role), ...AT_THE_DESK[role]];
}

/** Everything that anybody of the office may do in the admin panel. */
export const PANEL_ACTIONS: readonly string[] = [...new Set(OFFICE_ROLES.flatMap(panelActions))];

/** What applicants may do, as names of actions; none of it is an officer's. */
export function applicantActions(): string[] {
  return [...BY_ANYBODY, ...transitionsBy('applicant')];
}

/** Controllers and their actions: `office` for officers, `applicant` for whoever applies. Every action can be granted to roles and API tokens. */
export const ACTIONS = {
  office: [...new Set(OFFICE_ROLES.flatMap(officeActions))],
  applicant: applicantActions(),
} as const;
export type ControllerName = keyof typeof ACTIONS;

/** The permission of an action, which is also its GraphQL scope: `plugin::accreditation.office.approve`. */
export function scopeOf(controller: ControllerName, action: string): string {
  return `plugin::accreditation.${controller}.${action}`;
}

/** The scope that lets somebody ask for a transition; null for the clock's own, which nobody asks for. */
export function scopeOfTransition(name: TransitionName): string | null {
  if (isSystemTransition(name)) return null;
  return scopeOf(transitionNamed(name).by.includes('applicant') ? 'applicant' : 'office', name);
}
