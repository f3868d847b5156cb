import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { ROOT } from '../preparation/root.mjs';

const PAGE = 'docs/benchmarks.md';
const HEAD = '# Benchmarks\n\n_Each section is written by the command that it names; do not edit._\n';

/**
 * Replaces one section of docs/benchmarks.md, with the machine and the commit that it was measured on.
 * @param {string} command the npm script
 * @param {string} body Markdown
 */
export function writeSection(command, body) {
  replace(PAGE, command, `## npm run ${command}\n\n${machine()}\n\n${body.trim()}`);
}

/**
 * The same without a heading, in a page of its own that has a place for it.
 * @param {string} page a file of the repository
 * @param {string} command
 * @param {string} body Markdown
 */
export function writeFigures(page, command, body) {
  replace(page, command, `${machine()}\n\n${body.trim()}`);
}

function replace(page, command, text) {
  const [begin, end] = [`<!-- begin ${command} -->`, `<!-- end ${command} -->`];
  const section = `${begin}\n${text}\n${end}`;
  const file = path.join(ROOT, page);
  const present = existsSync(file) ? readFileSync(file, 'utf8') : HEAD;
  const known = present.indexOf(begin);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, known < 0 ? `${present.trimEnd()}\n\n${section}\n` : present.slice(0, known) + section + present.slice(present.indexOf(end) + end.length));
}

function machine() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  const [{ model }] = cpus();
  return `Commit \`${commit}\`, ${new Date().toISOString().slice(0, 10)}; ${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.versions.node}; client, server and PostgreSQL on the same cores.`;
}
