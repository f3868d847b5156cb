import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../preparation/run.mjs';

/** The integration tests: both databases in one run, so that no core waits for the last file of one of them. */
export const DATABASES = ['sqlite', 'postgres'];

/** Files at once: one for each of two cores. */
const WORKERS = 2;

/** With small numbers, the integration tests wait for clocks and other instances as long as they work. */
const workersFor = (projects, long) => (projects === DATABASES && !long ? WORKERS + 1 : WORKERS);

/**
 * Runs the tests of some projects together.
 * @param {string[]} projects of jest.config.ts
 * @param {{ long: boolean, patterns: string[] }} options `patterns` of file names; none for all files
 * @returns {Promise<import('./result').Result[]>}
 */
export async function runJest(projects, { long, patterns }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressroom-results-'));
  const resultsFile = path.join(folder, 'results.json');
  const files = patterns.length > 0 ? ['--passWithNoTests', '--testPathPatterns', ...patterns] : [];
  const reporters = ['--reporters', 'default', '--reporters', './scripts/suite/results-reporter.mjs'];
  await run('npx', ['jest', '--selectProjects', ...projects, '--maxWorkers', String(workersFor(projects, long)), ...reporters, ...files], { env: { TRIALS: long ? 'long' : 'short', RESULTS_FILE: resultsFile } });
  const results = readResults(resultsFile);
  rmSync(folder, { recursive: true, force: true });
  return results?.flatMap(resultsOf) ?? projects.map((project) => ({ name: project, project, passed: false, seconds: 0, because: 'it did not come to an end' }));
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A file that fails outside its tests, and a test that did not run, count as failed: neither has shown anything. */
function resultsOf({ project, name, message, tests }) {
  const results = tests.map(({ fullName, status, duration }) => ({
    name: `${project}: ${fullName}`,
    project,
    passed: status === 'passed',
    seconds: (duration ?? 0) / 1000,
    because: ['passed', 'failed'].includes(status) ? undefined : `it did not run (${status})`,
  }));
  const failedOutside = message && results.every(({ passed }) => passed);
  return failedOutside ? [...results, { name: `${project}: ${path.basename(name)}`, project, passed: false, seconds: 0, because: message }] : results;
}
