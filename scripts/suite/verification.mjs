import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { ROOT } from '../preparation/root.mjs';

const FILE = path.join(ROOT, 'docs/verification.md');

/** A trial says in its name how often it was made: “… × 200”. */
const TRIAL = /× [\d,]+/;

/**
 * Writes what the long run showed.
 * @param {import('./result').Result[]} results
 */
export function writeVerification(results) {
  writeFileSync(FILE, page(results));
}

function page(results) {
  const failed = results.filter(({ passed }) => !passed).length;
  const trials = results.filter(({ name }) => TRIAL.test(name));
  return [
    '# Verification',
    '',
    '_Written by `npm run test:long`; do not edit._',
    '',
    `Commit \`${commit()}\`, ${new Date().toISOString()}, Node.js ${process.versions.node}, ${cpus().length} cores.`,
    '',
    `**${results.length - failed} passed, ${failed} failed**, in ${Math.round(results.reduce((sum, { seconds }) => sum + seconds, 0))} seconds of tests.`,
    '',
    '| trial | result | seconds |',
    '|---|---|---:|',
    ...trials.map(({ name, passed, seconds }) => `| ${name} | ${passed ? 'passed' : '**failed**'} | ${seconds.toFixed(1)} |`),
    '',
  ].join('\n');
}

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

const commit = () => `${git('rev-parse', 'HEAD')}${git('status', '--porcelain', '--untracked-files=no') ? ' with changes' : ''}`;
