import type { LetterKind } from '../letters/kinds';
import { isDecision, letterAfter } from '../letters/occasions';
import type { Instant } from '../time/instant';
import { hasPassed } from '../time/instant';
import type { PersonId } from './actor';
import type { Application } from './application';
import type { Refused } from './refusal';
import { refuse } from './refusal';
import type { Step } from './step';
import { TAKE_BACK } from './step-name';

/** Everything of a dossier that a decision can change (see the test), so that it can be put back. */
export type Standing = Pick<Application, 'state' | 'version' | 'seat' | 'remitted' | 'deciders' | 'refusers'> & {
  readonly enteredAt: Instant;
  readonly windowStartsAt: Instant | null;
};

/** A decision whose letter waits: until it may leave, the applicant sees the dossier as it was, and whoever decided may take it back. */
export interface HeldDecision {
  /** The decision's number in the ledger. */
  readonly sequence: number;
  readonly by: PersonId | null;
  /** The letter that waits. */
  readonly letter: LetterKind | null;
  readonly leavesAt: Instant;
  readonly before: Standing;
}

/** The decision that hides the dossier from its applicant: the first whose letter may not leave yet; null where there is none. */
export function heldAt(held: readonly HeldDecision[], now: Instant): HeldDecision | null {
  return held.find(({ leavesAt }) => !hasPassed(leavesAt, now)) ?? null;
}

/**
 * The decisions to remember once a step was made. The last one is kept when its time is over, to say so to whoever would take it back.
 * @param graceMinutes for how long a decision's letter waits
 */
export function heldAfter(
  held: readonly HeldDecision[],
  { step, sequence, before, graceMinutes }: { step: Step; sequence: number; before: Standing; graceMinutes: number },
): readonly HeldDecision[] {
  const { at, transition, actor } = step.entry;
  if (transition === TAKE_BACK) return held.filter((decision) => decision.sequence !== sequence - 1);
  const waiting = held.filter(({ leavesAt }) => !hasPassed(leavesAt, at));
  return isDecision(transition) ? [...waiting, { sequence, by: actor.personId, letter: letterAfter(transition), leavesAt: at + graceMinutes * 60_000, before }] : waiting;
}

/** When the letter after a step may leave: a decision's after its grace, any other at once; none before one that was written earlier. */
export function leavesAt(held: readonly HeldDecision[], at: Instant): Instant {
  return Math.max(at, ...held.map((decision) => decision.leavesAt));
}

/** What an applicant is answered while a decision is held back: to try again soon, and where the dossier stood before it. */
export function notYet({ before }: HeldDecision): Refused {
  return { ...refuse('tryAgainSoon'), currentState: before.state };
}

/** The decisions with a seat that counted for one outlet counted for another: the two turned out to be one. Null where none had such a seat. */
export function heldAtOutlet(held: readonly HeldDecision[], { from, to }: { from: string; to: string }): readonly HeldDecision[] | null {
  if (!held.some(({ before }) => before.seat?.outlet === from)) return null;
  return held.map((decision) => {
    const { seat } = decision.before;
    return seat?.outlet === from ? { ...decision, before: { ...decision.before, seat: { ...seat, outlet: to } } } : decision;
  });
}
