import type { Result } from '../result';
import { fail, succeed } from '../result';
import { firstFull } from '../seats/seats-left';
import type { SeatCounts } from '../seats/seats-left';
import { hasPassed } from '../time/instant';
import type { Actor } from './actor';
import type { Application } from './application';
import { settle } from './due';
import type { Facts } from './facts';
import type { HeldDecision } from './held-decision';
import { FULL } from './guards/seating';
import type { Refusal, Refused } from './refusal';
import { refuse } from './refusal';
import type { Step } from './step';
import { TAKE_BACK } from './step-name';

/** Somebody wants to take their decision back. */
export interface TakingBack {
  readonly actor: Actor;
  /** The version that they have seen. */
  readonly version: number;
  readonly internalNote: string | null;
  /** The last decision, under the ids by which the actor is known; null where there was none, or it was followed by another step. */
  readonly decision: HeldDecision | null;
  /** Whether its letter is still there to be taken away. */
  readonly isLetterThere: boolean;
  /** Seats as they are counted where the decision's former seat was. */
  readonly seats: SeatCounts;
}

/** The step that undoes a decision, and the decision, which says what else to put back. */
export interface TakenBack {
  readonly step: Step;
  readonly decision: HeldDecision;
}

/**
 * Decides whether a decision is taken back: by the person who made it, while it is the last thing that happened and its letter has not left. The
 * dossier is then as it was before. A seat that it freed is given back only where there still is one.
 * @returns what undoes it, or the first thing that speaks against it
 */
export function decideTakeBack(application: Application, taking: TakingBack, facts: Facts): Result<TakenBack, Refused> {
  const settled = settle(application, facts);
  const refusal = checkVersion(application, taking) ?? checkDecision(taking, settled.steps.length > 0, facts) ?? checkSeat(application, taking);
  if (refusal !== null || taking.decision === null) return fail({ ...(refusal ?? refuse('nothingToTakeBack')), currentState: settled.application.state });
  return succeed({ step: undoing(application, taking, taking.decision, facts), decision: taking.decision });
}

function checkVersion(application: Application, { version }: TakingBack): Refusal | null {
  return version === application.version ? null : refuse('staleVersion');
}

function checkDecision({ decision, actor, isLetterThere }: TakingBack, isOvertaken: boolean, { now }: Facts): Refusal | null {
  if (decision === null || isOvertaken) return refuse('nothingToTakeBack');
  if (actor.personId === null) return refuse('personUnknown');
  if (decision.by !== actor.personId) return refuse('decidedByAnother');
  return hasPassed(decision.leavesAt, now) || !isLetterThere ? refuse('decisionHasLeft') : null;
}

function checkSeat({ employment, seat }: Application, { decision, seats }: TakingBack): Refusal | null {
  const former = decision?.before.seat ?? null;
  if (former === null || seat !== null) return null;
  const full = firstFull(seats, { category: former.category, employment, confirmedOutlet: former.outlet, seat });
  return full === null ? null : refuse(FULL[full]);
}

function undoing({ state }: Application, { actor, internalNote }: TakingBack, { before }: HeldDecision, { now }: Facts): Step {
  const { seat, remitted, deciders, refusers } = before;
  const nothingSaid = { reason: null, factDate: null, dueAt: null, note: null, statement: null, items: [] };
  return {
    to: before.state,
    entry: { transition: TAKE_BACK, from: state, to: before.state, at: now, actor: { kind: actor.kind, personId: actor.personId }, internalNote, ...nothingSaid },
    effects: [],
    changes: { seat, remitted, deciders, refusers },
  };
}
