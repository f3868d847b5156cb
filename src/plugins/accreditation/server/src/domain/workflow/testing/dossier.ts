import { HOUR } from '../../time/instant';
import type { Actor, Role } from '../actor';
import { SYSTEM } from '../actor';
import type { Application, Seat, StandingObjection } from '../application';
import type { CommandInput } from '../command-input';
import type { Command } from '../command';
import type { Facts } from '../facts';
import type { State } from '../states';
import type { TransitionName } from '../transitions';

/** Ordinary people and things for the tests: each may be told apart only where a test says so. */

export const NOW = Date.parse('2021-10-12T10:00:00Z');
export const DAY = 24 * HOUR;

const PEOPLE: Readonly<Record<Role, Actor>> = {
  applicant: { kind: 'APPLICANT', personId: null, roles: ['applicant'] },
  pressOfficer: { kind: 'END_USER', personId: 'Paule', roles: ['pressOfficer'] },
  securityOfficer: { kind: 'END_USER', personId: 'Simon', roles: ['securityOfficer'] },
  appealsOfficer: { kind: 'ADMIN_USER', personId: 'Anne', roles: ['appealsOfficer'] },
  system: SYSTEM,
};

/** Somebody in a role; with a name, that person. */
export function anActor(role: Role, personId = PEOPLE[role].personId): Actor {
  return { ...PEOPLE[role], personId };
}

/** A program that may do what a role may. It is nobody. */
export function anApiToken(role: Role): Actor {
  return { kind: 'API_TOKEN', personId: null, roles: [role] };
}

export const SEAT: Seat = { category: 'PRINT', outlet: 'le-soir', since: NOW - 3 * DAY };
export const HEARD: StandingObjection = { raisedAt: NOW - 2 * DAY, hearing: 'ANSWERED' };

/** A dossier that has come to a state in the ordinary way: cleared, without objection, with a seat only where it is approved. */
export function anApplication(changes: Partial<Application> = {}): Application {
  const state: State = changes.state ?? 'DRAFT';
  return {
    state,
    version: 3,
    category: 'PRINT',
    employment: 'STAFF',
    confirmedOutlet: 'le-soir',
    identity: 'identity-1',
    clearedIdentity: 'identity-1',
    applicant: null,
    assignee: null,
    submittedAt: state === 'DRAFT' ? null : NOW - 5 * DAY,
    lateUntil: null,
    informationDueAt: state === 'INFORMATION_REQUESTED' ? NOW + DAY : null,
    unanswered: false,
    objection: state === 'HEARING' ? { raisedAt: NOW - HOUR, hearing: 'OPEN' } : null,
    seat: state === 'APPROVED' ? SEAT : null,
    appealedAt: state === 'APPEALED' || state === 'DISMISSED' ? NOW - HOUR : null,
    remitted: false,
    deciders: [],
    refusers: [],
    ...changes,
  };
}

/** A campaign that is open and screens, a complete dossier, seats without end, nobody waiting, a window that began an hour ago. */
export function someFacts(changes: Partial<Omit<Facts, 'campaign'>> & { campaign?: Partial<Facts['campaign']> } = {}): Facts {
  return {
    now: NOW,
    missing: [],
    seats: {
      overall: { capacity: null, taken: 0 },
      category: { capacity: null, taken: 0 },
      outlet: { capacity: null, taken: 0 },
    },
    waitingLonger: 0,
    windowStartsAt: NOW - HOUR,
    heldBack: null,
    ...changes,
    campaign: {
      opensAt: NOW - 30 * DAY,
      closesAt: NOW + 2 * DAY,
      endsAt: NOW + 10 * DAY,
      timeZone: 'Europe/Brussels',
      screens: true,
      hearingHours: 48,
      appealHours: 72,
      ...changes.campaign,
    },
  };
}

/** Everything anybody could need to say, all of it sensible. */
export const FULL_INPUT = {
  reason: 'NOT_MEDIA',
  note: 'Nous ne voyons pas de travail journalistique.',
  internalNote: 'Seen with the desk.',
  statement: 'I have worked as a journalist for ten years.',
  items: [{ item: 'A letter of assignment that names the summit' }],
  dueAt: NOW + 3 * DAY,
  factDate: '2021-10-11',
} as const satisfies CommandInput;

/** A command by somebody in a role, with everything said, for the version that `anApplication` has. */
export function aCommand(transition: TransitionName, actor: Actor, input: CommandInput = FULL_INPUT, version = 3): Command {
  return { transition, actor, version: actor.kind === 'SYSTEM' ? null : version, input };
}
