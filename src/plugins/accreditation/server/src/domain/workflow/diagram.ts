import { ROLE_TITLES } from './role-titles';
import { FINAL_STATES, INITIAL_STATE } from './states';
import type { Transition } from './transition';

/**
 * The table as a Mermaid state diagram, for `docs/workflow.md`. One arrow per state and transition, in the table's order; who asks for it
 * stands in the label.
 */
export function stateDiagram(table: Readonly<Record<string, Transition>>): string {
  const arrows = Object.entries(table).flatMap(([name, { from, to, by }]) => {
    const label = `${name} (${by.map((role) => ROLE_TITLES[role].toLowerCase()).join(', ')})`;
    return from.map((state) => `${state} --> ${to}: ${label}`);
  });
  const ends = FINAL_STATES.map((state) => `${state} --> [*]`);
  const lines = ['direction TB', `[*] --> ${INITIAL_STATE}`, ...arrows, ...ends];
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`), ''].join('\n');
}
