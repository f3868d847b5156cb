import fc from '../testing/fast-check';
import { HOUR } from '../time/instant';
import type { Application } from './application';
import { apply, replay } from './apply';
import { availableTransitions } from './available';
import type { Command } from './command';
import { decide } from './decide';
import { dueTransition } from './due';
import type { Entry } from './entry';
import type { Facts } from './facts';
import { INITIAL_STATE, STATES, canHoldSeat, isEditable, isFinal } from './states';
import { NOW, anApplication } from './testing/dossier';
import type { LedgerModel } from './testing/ledger-model';
import { EMPTY_MODEL, read } from './testing/ledger-model';
import type { Setting, Turn } from './testing/walk';
import { commandOf, factsOf, settings, turns } from './testing/walk';
import { TRANSITION_NAMES } from './transitions';

/** Few in `npm test`, many in `npm run test:long`. */
const WALKS = process.env.TRIALS === 'long' ? 10_000 : 250;

/** A walk so far: the dossier as it is, what the ledger says, and when the dossier came to where it is. */
interface Walk {
  readonly application: Application;
  readonly entries: readonly Entry[];
  readonly model: LedgerModel;
  readonly now: number;
  readonly enteredAt: number;
}

const START: Walk = {
  application: anApplication({ version: 0, clearedIdentity: null }),
  entries: [],
  model: EMPTY_MODEL,
  now: NOW,
  enteredAt: NOW,
};

test(`on random walks no sequence of commands leaves the table, and the ledger gives the dossier × ${WALKS}`, () => {
  const visited = new Set<string>([INITIAL_STATE]);
  const property = fc.property(settings, turns, (setting, walked) => {
    const end = walked.reduce((walk, turn) => takeTurn(walk, turn, setting), START);
    expect(replay(end.entries)).toBe(end.application.state);
    end.entries.forEach(({ transition, to }) => visited.add(transition).add(to));
  });
  fc.assert(property, { numRuns: WALKS });
  // Walks that never get anywhere would prove nothing.
  if (WALKS >= 1_000) expect([...visited].sort()).toEqual([...STATES, ...TRANSITION_NAMES].sort());
}, 60_000 + WALKS * 60);

/** One turn, and what must hold whatever is asked and whenever: a refused command changes nothing, an accepted one is in order. */
function takeTurn(walk: Walk, turn: Turn, setting: Setting): Walk {
  const now = walk.now + turn.hours * HOUR;
  const facts = factsOf(setting, now, walk.enteredAt);
  const application = edited(walk.application, turn);
  const command = commandOf(turn, application, facts);
  const before = JSON.stringify(application);
  const answer = decide(application, command, facts);

  expect(JSON.stringify(application)).toBe(before);
  if (!answer.ok) return { ...walk, application, now };

  const steps = [...answer.value.due, answer.value];
  const next = steps.reduce<Application>(apply, application);
  const entries = steps.map(({ entry }) => entry);
  const model = entries.reduce(read, walk.model);
  expectInOrder(application, next, command, facts);
  expectToAgree(next, model);
  expect(next.version).toBe(application.version + steps.length);
  return { application: next, entries: [...walk.entries, ...entries], model, now, enteredAt: now };
}

/** The applicant may change the papers while the dossier is with them; each change makes a new version. */
function edited(application: Application, { newIdentity }: Turn): Application {
  if (newIdentity === null || !isEditable(application.state)) return application;
  return { ...application, identity: newIdentity, version: application.version + 1 };
}

function expectInOrder(before: Application, after: Application, command: Command, facts: Facts): void {
  expect(isFinal(before.state)).toBe(false);
  if (command.version !== null) {
    expect(availableTransitions(before, command.actor, facts)).toContain(command.transition);
    expect(dueTransition(after, { ...facts, windowStartsAt: facts.now })).toBeNull();
  }
  if (after.state !== 'APPROVED') return;
  expect(after.objection).toBeNull();
  if (facts.campaign.screens) expect(after.clearedIdentity).toBe(after.identity);
}

function expectToAgree(application: Application, model: LedgerModel): void {
  expect({
    state: application.state,
    hasSeat: application.seat !== null,
    hearing: application.objection?.hearing ?? null,
    appeals: application.appealedAt === null ? 0 : 1,
    isRemitted: application.remitted,
    deciders: application.deciders,
    refusers: application.refusers,
  }).toEqual(model);
  expect(model.hasSeat && !canHoldSeat(model.state)).toBe(false);
  expect(application.informationDueAt !== null).toBe(model.state === 'INFORMATION_REQUESTED');
}
