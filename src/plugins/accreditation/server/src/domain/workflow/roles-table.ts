import { ROLES } from './actor';
import { ROLE_TITLES } from './role-titles';
import type { Transition } from './transition';

/** The table in Markdown, for `docs/roles.md`: who may do what, and what it takes. One row per transition, in the table's order. */
export function rolesTable(table: Readonly<Record<string, Transition>>): string {
  const head = ['Transition', 'From', 'To', ...ROLES.map((role) => ROLE_TITLES[role]), 'Needs', 'Guards'];
  const rows = Object.entries(table).map(([name, transition]) => [
    code(name),
    transition.from.join(', '),
    transition.to,
    ...ROLES.map((role) => (transition.by.includes(role) ? '✔' : '')),
    codes(transition.needs),
    codes(transition.when),
  ]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

function codes(names: readonly string[] = []): string {
  return names.map(code).join(', ');
}

function code(name: string): string {
  return `\`${name}\``;
}
