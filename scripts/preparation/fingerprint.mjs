import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** What tools leave behind and what is written by running: never a source. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.strapi']);

/**
 * One digest over files and folders of the project.
 * @param {string[]} names relative to the project's folder
 */
export function fingerprint(names) {
  const hash = createHash('sha256');
  for (const name of names) {
    for (const file of filesIn(name)) hash.update(file).update(readFileSync(path.join(ROOT, file)));
  }
  return hash.digest('hex');
}

function filesIn(name) {
  const full = path.join(ROOT, name);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [name];
  const entries = readdirSync(full).filter((entry) => !LEFT_OUT.has(entry)).sort();
  return entries.flatMap((entry) => filesIn(path.join(name, entry)));
}

/** Whether `mark` says that its work was done on sources with this fingerprint. */
export const isCurrent = (mark, wanted) => existsSync(path.join(ROOT, mark)) && readFileSync(path.join(ROOT, mark), 'utf8') === wanted;

/** Notes in `mark` what its work was done on. */
export function remember(mark, done) {
  mkdirSync(path.dirname(path.join(ROOT, mark)), { recursive: true });
  writeFileSync(path.join(ROOT, mark), done);
}
