import type { CommandInput } from '../domain/workflow/command-input';

/** What comes with a command. GraphQL's scalars give instants as `Date`, and days as texts. */
export interface CommandArguments extends Omit<CommandInput, 'dueAt'> {
  readonly version: number;
  readonly dueAt?: Date | null;
}

/** A command's arguments as the workflow takes them. */
export function commandInput({ reason, note, internalNote, statement, items, dueAt, factDate }: CommandArguments): CommandInput {
  return { reason, note, internalNote, statement, items, dueAt: dueAt?.getTime() ?? null, factDate };
}
