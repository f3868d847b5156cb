import { mkdirSync, writeFileSync } from 'node:fs';
import { workflowDocuments } from '@summit-pressroom/accreditation/documentation';

/** Writes what the table says about the workflow to docs/. */
mkdirSync('docs', { recursive: true });
for (const [name, text] of Object.entries(workflowDocuments())) writeFileSync(`docs/${name}`, text);
