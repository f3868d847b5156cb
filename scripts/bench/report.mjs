import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { ROOT } from '../preparation/root.mjs';

const FILE = path.join(ROOT, 'docs/benchmarks.md');
const HEAD = '# Benchmarks\n\n_Each section is written by the command that it names; do not edit._\n';

/**
 * Replaces one section of docs/benchmarks.md, with the machine and the commit that it was measured on.
 * @param {string} command the npm script
 * @param {string} body Markdown
 */
export function writeSection(command, body) {
  const [begin, end] = [`<!-- begin ${command} -->`, `<!-- end ${command} -->`];
  const section = `${begin}\n## npm run ${command}\n\n${machine()}\n\n${body.trim()}\n${end}`;
  const page = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const known = page.indexOf(begin);
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, known < 0 ? `${page.trimEnd()}\n\n${section}\n` : page.slice(0, known) + section + page.slice(page.indexOf(end) + end.length));
}

function machine() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  const [{ model }] = cpus();
  return `Commit \`${commit}\`, ${new Date().toISOString().slice(0, 10)}; ${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.versions.node}; client, server and PostgreSQL on the same cores.`;
}
