import type { Result } from '../result';
import { fail, succeed } from '../result';
import type { Application } from './application';
import type { Settled } from './due';
import { settle } from './due';
import type { Facts } from './facts';
import { notYet } from './held-decision';
import type { Refused } from './refusal';
import { refuse } from './refusal';
import type { State } from './states';
import { isEditable, isFinal } from './states';
import { TOO_LATE } from './too-late';

/**
 * Who changes a dossier, and in which states: the applicant while it is with them, the office as long as it is not over; whether it is kept or
 * forgotten, the office (keeper) and the applicant (owner) say in any state.
 */
const CHANGEABLE = {
  applicant: isEditable,
  office: (state) => !isFinal(state),
  keeper: () => true,
  owner: () => true,
} as const satisfies Record<string, (state: State) => boolean>;
export type Editor = keyof typeof CHANGEABLE;

/**
 * Decides whether somebody may change what a dossier says, on the version they have seen (null: what they do depends on nothing else that was
 * changed) and in the state it has by the clock.
 * @returns the dossier as the clock has it, or why not
 */
export function decideEdit(application: Application, { editor, version }: { editor: Editor; version: number | null }, facts: Facts): Result<Settled, Refused> {
  if ((editor === 'applicant' || editor === 'owner') && facts.heldBack !== null) return fail(notYet(facts.heldBack));
  const settled = settle(application, facts);
  const currentState = settled.application.state;
  if (version !== null && version !== application.version) return fail({ ...refuse('staleVersion'), currentState });
  if (CHANGEABLE[editor](currentState)) return succeed(settled);
  const isLate = settled.overtakenBy !== null && CHANGEABLE[editor](application.state);
  return fail({ ...refuse(isLate ? TOO_LATE[settled.overtakenBy] : 'wrongState'), currentState });
}
