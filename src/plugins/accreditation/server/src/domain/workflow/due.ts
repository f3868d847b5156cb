import { SYSTEM } from './actor';
import type { Application } from './application';
import { apply } from './apply';
import { checkWorldGuards } from './checks';
import { systemCommand } from './command';
import type { Facts } from './facts';
import type { Step } from './step';
import { drawUpStep } from './step';
import type { SystemTransition } from './transitions';
import { SYSTEM_TRANSITIONS, transitionNamed } from './transitions';

/** A dossier as the clock has it, and how the stored one gets there. */
export interface Settled {
  readonly application: Application;
  /** The steps to write, in order; none where nothing was due. */
  readonly steps: readonly Step[];
  /** The clock's transition that brought the dossier where it is now. */
  readonly overtakenBy: SystemTransition | null;
}

/**
 * The system's transition that the clock asks for now, or null. In the table's order: a window that ran out is closed before the end
 * is drawn. Source: "what is due by the clock counts as done whether or not the job has run".
 */
export function dueTransition(application: Application, facts: Facts): SystemTransition | null {
  const isDue = (name: SystemTransition) => {
    const transition = transitionNamed(name);
    const fits = transition.from.includes(application.state);
    return fits && checkWorldGuards(transition, { application, actor: SYSTEM, facts }) === null;
  };
  return SYSTEM_TRANSITIONS.find(isDue) ?? null;
}

/**
 * Makes the due steps, so that whoever looks next sees the world as the clock has it. The scheduled job writes exactly these steps, and a
 * command that is accepted writes them before its own. It ends, because none of the clock's transitions leads back to where it began.
 */
export function settle(application: Application, facts: Facts): Settled {
  const due = dueTransition(application, facts);
  if (due === null) return { application, steps: [], overtakenBy: null };
  const step = drawUpStep(application, systemCommand(due), facts);
  const rest = settle(apply(application, step), facts);
  return { application: rest.application, steps: [step, ...rest.steps], overtakenBy: rest.overtakenBy ?? due };
}
