import { stateDiagram } from './diagram';
import { EFFECTS } from './effects';
import { rolesTable } from './roles-table';
import { FINAL_STATES } from './states';
import type { Transition } from './transition';
import { TRANSITIONS } from './transitions';

const GENERATED = '<!-- Written by `npm run generate` from the table in src/plugins/accreditation/server/src/domain/workflow/transitions.ts. Do not edit. -->';

/** The generated documents about the workflow, by the name of their file. */
export function workflowDocuments(): Readonly<Record<'workflow.md' | 'roles.md', string>> {
  return { 'workflow.md': workflowDocument(), 'roles.md': rolesDocument() };
}

function workflowDocument(): string {
  const table: Readonly<Record<string, Transition>> = TRANSITIONS;
  const following = Object.entries(table).flatMap(([name, row]) => (row.then ?? []).map((effect) => `| \`${name}\` | ${EFFECTS[effect]} |`));
  return [
    '# The life of a dossier',
    GENERATED,
    `A dossier begins in DRAFT. ${FINAL_STATES.join(', ')} are final; REJECTED and REVOKED are decisions, which only an appeal or the office’s own correction reopens.`,
    `\`\`\`mermaid\n${stateDiagram(table)}\`\`\``,
    '## What follows a transition',
    ['| Transition | Once it is committed |', '| --- | --- |', ...following].join('\n'),
    'A decision’s letter waits for the campaign’s grace period. Until it leaves, the applicant sees the dossier as it was, and whoever decided may take the decision back (`takeBack`): the one step beside the table, which leads to wherever the decision came from.',
    'What the letters say stands in [letters.md](letters.md). Who may ask for what, and what it takes, stands in [roles.md](roles.md).',
  ].join('\n\n') + '\n';
}

function rolesDocument(): string {
  return [
    '# Who may do what',
    GENERATED,
    'Every row is a transition. What stands under *Needs* must be said with it; what stands under *Guards* must hold, and is asked in this order.',
    rolesTable(TRANSITIONS).trimEnd(),
  ].join('\n\n') + '\n';
}
