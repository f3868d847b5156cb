import type { Application } from './application';
import type { Entry } from './entry';
import type { State } from './states';
import { INITIAL_STATE } from './states';
import type { Step } from './step';

/** The dossier after a step. The one place where state and version move together. */
export function apply(application: Application, step: Pick<Step, 'to' | 'changes'>): Application {
  return { ...application, ...step.changes, state: step.to, version: application.version + 1 };
}

/**
 * The state that a dossier's ledger leads to.
 * @returns null when the entries do not follow from one another
 */
export function replay(entries: readonly Pick<Entry, 'from' | 'to'>[]): State | null {
  return entries.reduce<State | null>((state, entry) => (entry.from === state ? entry.to : null), INITIAL_STATE);
}
