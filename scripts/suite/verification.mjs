import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { ROOT } from '../preparation/root.mjs';
import { pageOf, parsePage, TRIAL, withResults } from './verification-page.mjs';

const FILE = path.join(ROOT, 'docs/verification.md');

/**
 * Writes what a long run showed. A run of some files only writes its own trials; what others showed before stays, with the commit it was seen at.
 * @param {import('./result').Result[]} results
 * @param {{ isWhole: boolean }} options
 */
export function writeVerification(results, { isWhole }) {
  const before = !isWhole && existsSync(FILE) ? parsePage(readFileSync(FILE, 'utf8')) : { whole: '', trials: [] };
  const seen = { commit: commit(), day: new Date().toISOString().slice(0, 10) };
  const trials = results.filter(({ name }) => TRIAL.test(name)).map(({ name, passed, seconds }) => ({ name, passed, seconds, ...seen }));
  const whole = isWhole ? summary(results, seen) : before.whole;
  writeFileSync(FILE, pageOf({ whole, trials: withResults(before.trials, trials) }));
}

function summary(results, { commit: at, day }) {
  const failed = results.filter(({ passed }) => !passed).length;
  const seconds = Math.round(results.reduce((sum, result) => sum + result.seconds, 0));
  const machine = `Node.js ${process.versions.node}, ${cpus().length} cores`;
  return `The whole suite at \`${at}\` on ${day}: **${results.length - failed} passed, ${failed} failed**, in ${seconds} seconds of tests (${machine}).`;
}

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

const commit = () => `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--untracked-files=no') ? ' with changes' : ''}`;
