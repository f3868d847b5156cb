import type { Actor } from './actor';
import type { Application } from './application';
import { checkWorldGuards, mayAsk } from './checks';
import { settle } from './due';
import type { Facts } from './facts';
import type { TransitionName } from './transitions';
import { TRANSITION_NAMES, isSystemTransition, transitionNamed } from './transitions';

/**
 * What an actor may ask for now, in the table's order; never the clock's own transitions. It makes the checks that `decide` makes, save
 * those that look at the actor's words: what is on this list can only be refused for what is said with it, or because somebody was faster.
 */
export function availableTransitions(application: Application, actor: Actor, facts: Facts): TransitionName[] {
  const situation = { application: settle(application, facts).application, actor, facts };
  return TRANSITION_NAMES.filter((name) => {
    const transition = transitionNamed(name);
    const isOffered = !isSystemTransition(name) && mayAsk(actor, transition);
    return isOffered && transition.from.includes(situation.application.state) && checkWorldGuards(transition, situation) === null;
  });
}
