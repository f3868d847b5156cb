import { readFileSync } from 'node:fs';
import { stateDiagram } from './diagram';
import { workflowDocuments } from './documentation';
import { rolesTable } from './roles-table';
import { FINAL_STATES } from './states';
import type { Transition } from './transition';
import { TRANSITIONS, TRANSITION_NAMES } from './transitions';

test('the diagram shows every arrow of the table, where dossiers begin and where they end', () => {
  const lines = stateDiagram(TRANSITIONS).split('\n').map((line) => line.trim());
  const arrows = Object.values<Transition>(TRANSITIONS).reduce((sum, { from }) => sum + from.length, 0);
  expect(lines[0]).toBe('stateDiagram-v2');
  expect(lines).toContain('[*] --> DRAFT');
  expect(lines).toContain('APPEALED --> DISMISSED: dismissAppeal (appeals officer)');
  expect(lines.filter((line) => line.includes('-->'))).toHaveLength(arrows + 1 + FINAL_STATES.length);
});

test('the roles table has a row for every transition and marks who may ask for it', () => {
  const rows = rolesTable(TRANSITIONS).trim().split('\n');
  expect(rows).toHaveLength(TRANSITION_NAMES.length + 2);
  expect(rows.find((row) => row.startsWith('| `revoke`'))).toBe(
    '| `revoke` | APPROVED | REVOKED |  | ✔ |  |  |  | `reason`, `factDate`, `note` | ' +
      '`groundsOtherThanSecurity`, `factHappened`, `factAfterApproval` |',
  );
});

test.each(Object.entries(workflowDocuments()))('docs/%s says what the table says', (name, text) => {
  expect(readFileSync(`docs/${name}`, 'utf8')).toBe(text);
});
