import { mkdirSync, writeFileSync } from 'node:fs';
import { workflowDocuments } from '@summit-pressroom/accreditation/documentation';
import { lettersDocument } from '@summit-pressroom/accreditation/letters';

/** Writes to docs/ what the table says about the workflow, and every letter. */
mkdirSync('docs', { recursive: true });
const documents = { ...workflowDocuments(), 'letters.md': lettersDocument() };
for (const [name, text] of Object.entries(documents)) writeFileSync(`docs/${name}`, text);
