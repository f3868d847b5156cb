import { applicationOf } from '../../dossier/application';
import type { Dossier } from '../../dossier/dossier';
import { letterAfter } from '../../domain/letters/occasions';
import type { Application } from '../../domain/workflow/application';
import { apply } from '../../domain/workflow/apply';
import type { HeldDecision, Standing } from '../../domain/workflow/held-decision';
import { heldAfter, leavesAt } from '../../domain/workflow/held-decision';
import type { Step } from '../../domain/workflow/step';
import type { QueuedLetter } from '../letters/outbox';

/** What follows some steps of a dossier: letters, and decisions that wait with theirs. */
export interface Post {
  readonly letters: readonly QueuedLetter[];
  readonly heldBack: readonly HeldDecision[];
}

/** A dossier on its way through the steps. */
interface Passage extends Post {
  readonly application: Application;
  readonly enteredAt: number;
  readonly windowStartsAt: number | null;
  readonly sequence: number;
}

/** What follows the steps that were made in a dossier, whose campaign holds decisions back for so many minutes. */
export function postOf(dossier: Dossier, steps: readonly Step[], graceMinutes: number): Post {
  const { documentId, enteredAt, windowStartsAt, ledgerEntries: sequence, heldBack } = dossier;
  const start: Passage = { application: applicationOf(dossier), enteredAt, windowStartsAt, sequence, letters: [], heldBack: heldBack ?? [] };
  return steps.reduce((passage, step) => pass(passage, step, { documentId, graceMinutes }), start);
}

function pass(passage: Passage, step: Step, { documentId, graceMinutes }: { documentId: string; graceMinutes: number }): Passage {
  const { at, transition } = step.entry;
  const sequence = passage.sequence + 1;
  const heldBack = heldAfter(passage.heldBack, { step, sequence, before: standingIn(passage), graceMinutes });
  const letter = letterAfter(transition);
  const letters = letter === null ? [] : [{ dossier: documentId, sequence, letter, queuedAt: at, leavesAt: leavesAt(heldBack, at) }];
  return { application: apply(passage.application, step), enteredAt: at, windowStartsAt: null, sequence, heldBack, letters: [...passage.letters, ...letters] };
}

function standingIn({ application, enteredAt, windowStartsAt }: Passage): Standing {
  const { state, version, seat, remitted, deciders, refusers } = application;
  return { state, version, seat, remitted, deciders, refusers, enteredAt, windowStartsAt };
}
