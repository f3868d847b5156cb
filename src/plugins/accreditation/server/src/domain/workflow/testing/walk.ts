import fc from 'fast-check';
import { HOUR } from '../../time/instant';
import type { Actor, PersonId, Role } from '../actor';
import { ROLES } from '../actor';
import type { Application } from '../application';
import type { CommandInput } from '../command-input';
import { availableTransitions } from '../available';
import type { Command } from '../command';
import type { Facts } from '../facts';
import type { TransitionName } from '../transitions';
import { TRANSITION_NAMES } from '../transitions';
import { DAY, FULL_INPUT, NOW, anActor, someFacts } from './dossier';

/** One thing that happens on a walk: time passes, the applicant's papers change, or somebody asks for something. */
export interface Turn {
  readonly hours: number;
  readonly newIdentity: string | null;
  readonly role: Role;
  readonly person: PersonId;
  /** Asks for one of the things that are on offer to anybody; otherwise, or when nothing is, the role asks for anything at all. */
  readonly takesOffer: boolean;
  readonly choice: number;
  readonly transition: TransitionName;
  readonly input: CommandInput;
  readonly isStale: boolean;
}

/** The campaign of a walk. */
export interface Setting {
  readonly screens: boolean;
  readonly seatsTaken: number;
  readonly waitingLonger: number;
  readonly isComplete: boolean;
}

const input: fc.Arbitrary<CommandInput> = fc.record({
  reason: fc.constantFrom('NOT_MEDIA', 'SECURITY', 'FALSE_STATEMENT', 'CONTENT', null),
  note: fc.constantFrom(FULL_INPUT.note, FULL_INPUT.note, ''),
  internalNote: fc.constantFrom(FULL_INPUT.internalNote, FULL_INPUT.internalNote, null),
  statement: fc.constantFrom(FULL_INPUT.statement, FULL_INPUT.statement, null),
  items: fc.constantFrom(FULL_INPUT.items, FULL_INPUT.items, []),
  dueAt: fc.integer({ min: -10, max: 360 }).map((hours) => NOW + hours * HOUR),
  factDate: fc.constantFrom('2021-10-01', '2021-10-12', '2021-10-12', '2021-10-13'),
});

export const settings: fc.Arbitrary<Setting> = fc.record({
  screens: fc.boolean(),
  seatsTaken: fc.integer({ min: 0, max: 3 }),
  waitingLonger: fc.integer({ min: 0, max: 1 }),
  isComplete: fc.constantFrom(true, true, true, false),
});

export const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    hours: fc.noBias(fc.constantFrom(0, 0, 0, 0, 0, 1, 5, 50)),
    newIdentity: fc.constantFrom(null, null, null, null, 'identity-1', 'identity-2'),
    role: fc.constantFrom(...ROLES),
    person: fc.constantFrom('Paule', 'Simon', 'Anne', 'Rosa'),
    takesOffer: fc.constantFrom(true, true, true, true, false),
    choice: fc.noBias(fc.nat({ max: 999 })),
    transition: fc.constantFrom(...TRANSITION_NAMES),
    input,
    isStale: fc.constantFrom(false, false, false, false, false, false, true),
  }),
  { minLength: 30, maxLength: 80 },
);

/** The world at an hour of the walk. The windows run from the instant at which the state was entered. */
export function factsOf(setting: Setting, now: number, enteredAt: number): Facts {
  const { seats } = someFacts();
  return someFacts({
    now,
    missing: setting.isComplete ? [] : [{ field: 'documents', anyOf: ['PORTRAIT'], message: 'documentMissing' }],
    seats: { ...seats, overall: { capacity: 3, taken: setting.seatsTaken } },
    waitingLonger: setting.waitingLonger,
    windowStartsAt: enteredAt,
    campaign: { screens: setting.screens, endsAt: NOW + 15 * DAY },
  });
}

/** What is asked for in a turn, and by whom. */
export function commandOf(turn: Turn, application: Application, facts: Facts): Command {
  const offers = turn.takesOffer ? offersTo(turn.person, application, facts).filter((offer) => leadsOn(offer.transition, turn)) : [];
  const { role, transition } = offers[turn.choice % Math.max(1, offers.length)] ?? turn;
  const version = application.version - (turn.isStale ? 1 : 0);
  return { transition, actor: actorIn(role, turn.person), version: role === 'system' ? null : version, input: turn.input };
}

function offersTo(person: PersonId, application: Application, facts: Facts): Pick<Turn, 'role' | 'transition'>[] {
  return ROLES.flatMap((role) => {
    const offered = availableTransitions(application, actorIn(role, person), facts);
    return offered.map((transition) => ({ role, transition }));
  });
}

function actorIn(role: Role, person: PersonId): Actor {
  return role === 'applicant' || role === 'system' ? anActor(role) : anActor(role, person);
}

/** Applicants could always withdraw; if they did so as often as anything else, hardly a walk would get far. */
function leadsOn(transition: TransitionName, { choice }: Turn): boolean {
  return transition !== 'withdraw' || choice % 100 === 0;
}
