import type { Application, Changes } from './application';
import { CHANGES } from './changes';
import type { Command } from './command';
import type { EffectName } from './effects';
import type { Entry } from './entry';
import { entryOf } from './entry';
import type { Facts } from './facts';
import type { State } from './states';
import { transitionNamed } from './transitions';

/** One accepted transition: where the dossier goes, what the ledger says, what follows, what else changes. */
export interface Step {
  readonly to: State;
  readonly entry: Entry;
  readonly effects: readonly EffectName[];
  readonly changes: Changes;
}

/** Draws up the step that a command makes. Whether it may be made has been asked before. */
export function drawUpStep(application: Application, command: Command, facts: Facts): Step {
  const transition = transitionNamed(command.transition);
  const petition = { application, actor: command.actor, input: command.input, facts };
  const changes = (transition.sets ?? []).map((name) => CHANGES[name](petition));
  return {
    to: transition.to,
    entry: entryOf(transition, command, application.state, facts.now),
    effects: (transition.then ?? []).filter((effect) => isDueTo(effect, application)),
    changes: Object.assign({}, ...changes),
  };
}

/** A seat is offered to those who wait only where one was held. */
function isDueTo(effect: EffectName, application: Application): boolean {
  return effect !== 'offerSeat' || application.seat !== null;
}
