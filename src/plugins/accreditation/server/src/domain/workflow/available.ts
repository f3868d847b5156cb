import type { Actor } from './actor';
import type { Application } from './application';
import { checkWorldGuards, mayAsk } from './checks';
import { settle } from './due';
import type { Facts } from './facts';
import type { Refusal } from './refusal';
import type { TransitionName } from './transitions';
import { TRANSITION_NAMES, isSystemTransition, transitionNamed } from './transitions';

/** A transition that somebody may ask for where the dossier stands. */
export interface Move {
  readonly transition: TransitionName;
  /** What stands in its way now; null for nothing. */
  readonly hindrance: Refusal | null;
}

/**
 * The transitions that lead from where the dossier stands and are the actor's to ask for, in the table's order, each with what stands in its way;
 * never the clock's own. It makes the checks that `decide` makes, save those that look at the actor's words: what nothing stands in the way of can
 * only be refused for what is said with it, or because somebody was faster.
 */
export function movesFrom(application: Application, actor: Actor, facts: Facts): Move[] {
  const situation = { application: settle(application, facts).application, actor, facts };
  return TRANSITION_NAMES.flatMap((transition) => {
    const row = transitionNamed(transition);
    const isTheirs = !isSystemTransition(transition) && mayAsk(actor, row) && row.from.includes(situation.application.state);
    return isTheirs ? [{ transition, hindrance: checkWorldGuards(row, situation) }] : [];
  });
}

/** What an actor may ask for now, in the table's order: the moves that nothing stands in the way of. */
export function availableTransitions(application: Application, actor: Actor, facts: Facts): TransitionName[] {
  return openAmong(movesFrom(application, actor, facts));
}

/** Those that nothing stands in the way of. */
export function openAmong(moves: readonly Move[]): TransitionName[] {
  return moves.filter(({ hindrance }) => hindrance === null).map(({ transition }) => transition);
}
