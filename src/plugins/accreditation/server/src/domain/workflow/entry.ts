import type { CalendarDay } from '../time/calendar-day';
import type { Instant } from '../time/instant';
import type { Actor } from './actor';
import type { Command } from './command';
import type { State } from './states';
import type { Transition } from './transition';
import type { InputField, RequestedItem } from './command-input';
import type { StepName } from './step-name';

/** What the ledger is to say about a step. The free texts are stored apart and only committed to. */
export interface Entry {
  readonly transition: StepName;
  readonly from: State;
  readonly to: State;
  readonly at: Instant;
  readonly actor: Pick<Actor, 'kind' | 'personId'>;
  readonly reason: string | null;
  readonly factDate: CalendarDay | null;
  readonly dueAt: Instant | null;
  readonly note: string | null;
  readonly internalNote: string | null;
  readonly statement: string | null;
  /** What the applicant was asked for; empty on every other step. */
  readonly items: readonly RequestedItem[];
}

/**
 * The entry of a step. Notes are kept on every step, because every officer's command may carry them; what a transition does not ask for
 * otherwise (a reason sent along with a bulk approval) is not recorded.
 */
export function entryOf(transition: Transition, command: Command, from: State, at: Instant): Entry {
  const { input, actor } = command;
  const asksFor = (field: InputField) => transition.needs?.includes(field) ?? false;
  return {
    transition: command.transition,
    from,
    to: transition.to,
    at,
    actor: { kind: actor.kind, personId: actor.personId },
    reason: asksFor('reason') ? (input.reason ?? null) : null,
    factDate: asksFor('factDate') ? (input.factDate ?? null) : null,
    dueAt: asksFor('dueAt') ? (input.dueAt ?? null) : null,
    note: input.note ?? null,
    internalNote: input.internalNote ?? null,
    statement: asksFor('statement') ? (input.statement ?? null) : null,
    items: asksFor('items') ? (input.items ?? []) : [],
  };
}
