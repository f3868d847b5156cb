import type { Result } from '../result';
import { fail, succeed } from '../result';
import type { Application } from './application';
import { checkGuards, mayAsk } from './checks';
import type { Command } from './command';
import type { Settled } from './due';
import { settle } from './due';
import type { Facts } from './facts';
import { notYet } from './held-decision';
import { checkInput } from './input';
import type { Forbidden, Refusal, Refused } from './refusal';
import { refuse } from './refusal';
import type { Step } from './step';
import { drawUpStep } from './step';
import type { Transition } from './transition';
import { TOO_LATE } from './too-late';
import { isSystemTransition, transitionNamed } from './transitions';

/** An accepted command: its own step, and before it those that the clock had made due and no job had written yet. */
export interface Decision extends Step {
  readonly due: readonly Step[];
}

/**
 * Decides whether a command is carried out. Pure and total: the same dossier, command and facts always get the same answer.
 *
 * The order is fixed: role (FORBIDDEN, which the outer layers have asked already), a decision that the applicant is not shown yet, version (STALE),
 * state, input, guards in the table's order. Everything after the version is asked of the dossier as the clock has it: a window that has passed has passed, whether or not the
 * job has run. Only the clock's own commands are asked of the dossier as it is stored, because they are what settling consists of.
 * @returns the step to write after the `due` ones, in one transaction; or the first thing that speaks against it
 */
export function decide(application: Application, command: Command, facts: Facts): Result<Decision, Refused | Forbidden> {
  const transition = transitionNamed(command.transition);
  if (!mayAsk(command.actor, transition)) return fail({ code: 'FORBIDDEN' });
  if (command.actor.kind === 'APPLICANT' && facts.heldBack !== null) return fail(notYet(facts.heldBack));

  const isClock = isSystemTransition(command.transition);
  const settled = isClock ? asStored(application) : settle(application, facts);
  const petition = { application: settled.application, actor: command.actor, input: command.input, facts };
  const refusal =
    (isClock ? null : checkVersion(application, command)) ??
    checkState(transition, application, settled) ??
    checkInput(transition.needs ?? [], command.input) ??
    checkGuards(transition, petition);

  if (refusal !== null) return fail({ ...refusal, currentState: settled.application.state });
  return succeed({ ...drawUpStep(settled.application, command, facts), due: settled.steps });
}

function checkVersion(application: Application, command: Command): Refusal | null {
  return command.version === application.version ? null : refuse('staleVersion');
}

/** A command that the stored state would have allowed came too late; one that it would not have allowed either is out of place. */
function checkState(transition: Transition, stored: Application, settled: Settled): Refusal | null {
  if (transition.from.includes(settled.application.state)) return null;
  const isLate = settled.overtakenBy !== null && transition.from.includes(stored.state);
  return refuse(isLate ? TOO_LATE[settled.overtakenBy] : 'wrongState');
}

function asStored(application: Application): Settled {
  return { application, steps: [], overtakenBy: null };
}
