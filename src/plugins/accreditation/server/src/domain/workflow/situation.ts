import type { Actor } from './actor';
import type { Application } from './application';
import type { CommandInput } from './command-input';
import type { Facts } from './facts';

/** Everything but the actor's words: what decides whether a transition is on offer at all. */
export interface Situation {
  readonly application: Application;
  readonly actor: Actor;
  readonly facts: Facts;
}

/** A situation in which somebody has said what they want. */
export interface Petition extends Situation {
  readonly input: CommandInput;
}
