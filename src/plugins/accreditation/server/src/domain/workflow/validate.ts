import { CHANGES } from './changes';
import { EFFECTS } from './effects';
import { GUARDS, INPUT_GUARDS } from './guards';
import { INITIAL_STATE, STATES, isFinal } from './states';
import type { State } from './states';
import type { Transition } from './transition';

type Table = Readonly<Record<string, Transition>>;

/**
 * What is wrong with a table's structure, as sentences; an empty list means nothing. The compiler checks names in our own literal; this
 * also finds what types cannot say: states nobody reaches or leaves, and rules that no row uses.
 */
export function findFlaws(table: Table): string[] {
  return [...stateFlaws(table), ...nameFlaws(table)];
}

/** The states that a dossier can get to from where it begins. */
export function reachableStates(table: Table): Set<State> {
  const reached = new Set<State>([INITIAL_STATE]);
  for (const state of reached) {
    const next = Object.values(table).filter(({ from }) => from.includes(state));
    next.forEach(({ to }) => reached.add(to));
  }
  return reached;
}

function stateFlaws(table: Table): string[] {
  const reached = reachableStates(table);
  const hasExit = (state: State) => Object.values(table).some(({ from }) => from.includes(state));
  return STATES.flatMap((state) => [
    ...(reached.has(state) ? [] : [`no transition leads to ${state}`]),
    ...(isFinal(state) && hasExit(state) ? [`${state} is final and has an exit`] : []),
    ...(!isFinal(state) && !hasExit(state) ? [`${state} is not final and has no exit`] : []),
  ]);
}

function nameFlaws(table: Table): string[] {
  const rows = Object.values(table);
  return [
    ...compare('guard', { ...GUARDS, ...INPUT_GUARDS }, rows.flatMap((row) => row.when ?? [])),
    ...compare('change', CHANGES, rows.flatMap((row) => row.sets ?? [])),
    ...compare('effect', EFFECTS, rows.flatMap((row) => row.then ?? [])),
  ];
}

function compare(kind: string, known: object, used: readonly string[]): string[] {
  const unused = Object.keys(known).filter((name) => !used.includes(name));
  const unknown = [...new Set(used)].filter((name) => !(name in known));
  return [
    ...unused.map((name) => `no transition uses the ${kind} ${name}`),
    ...unknown.map((name) => `there is no ${kind} ${name}`),
  ];
}
