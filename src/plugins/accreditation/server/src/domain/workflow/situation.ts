import type { Actor } from './actor';
import type { Application, CommandInput } from './application';
import type { Facts } from './facts';

/** Everything but the actor's words: what decides whether a transition is on offer at all. */
export interface Situation {
  readonly application: Application;
  readonly actor: Actor;
  readonly facts: Facts;
}

/** A situation in which somebody has said what they want. */
export interface Request extends Situation {
  readonly input: CommandInput;
}
