import type { Actor } from './actor';
import type { CommandInput } from './command-input';
import { SYSTEM } from './actor';
import type { SystemTransition, TransitionName } from './transitions';

/** Somebody asks for a transition. */
export interface Command {
  readonly transition: TransitionName;
  readonly actor: Actor;
  /** The version the actor has seen; null only from the system, which locks and looks. */
  readonly version: number | null;
  readonly input: CommandInput;
}

/** The clock asks for one of its own transitions. */
export function systemCommand(transition: SystemTransition): Command {
  return { transition, actor: SYSTEM, version: null, input: {} };
}
