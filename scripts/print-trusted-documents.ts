import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse, print, visit, type DocumentNode } from 'graphql';

const SITE = ['newsroom', 'applicant'];
const folder = path.resolve(process.argv[2] ?? 'types');

/** An operation with the fragments that it uses, as it is sent. */
function withFragments(document: DocumentNode, name: string): string {
  const needed = new Set([name]);
  const definitions = document.definitions.flatMap((definition) => ('name' in definition && definition.name ? [{ name: definition.name.value, definition }] : []));
  // A fragment may use another; the set grows while it is walked.
  for (const wanted of needed) {
    const found = definitions.find((candidate) => candidate.name === wanted);
    if (found) visit(found.definition, { FragmentSpread: (spread) => void needed.add(spread.name.value) });
  }
  return print({ kind: Kind.DOCUMENT, definitions: definitions.flatMap(({ name: own, definition }) => (needed.has(own) ? [definition] : [])) });
}

/** Writes the operations that the public site sends, each by the SHA-256 of its text. */
const document = parse(SITE.map((name) => readFileSync(`tests/contract/operations/${name}.graphql`, 'utf8')).join('\n'));
const names = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : []));
const texts = names.map((name) => withFragments(document, name));
const manifest = Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
writeFileSync(path.join(folder, 'trusted-documents.json'), `${JSON.stringify(manifest, null, 2)}\n`);
