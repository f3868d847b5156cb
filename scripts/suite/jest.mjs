import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../preparation/run.mjs';

/** Run one after the other, so that the quick ones speak first and servers and browsers have the machine to themselves. */
const PROJECTS = ['unit', 'sqlite', 'postgres', 'e2e'];
const WORKERS = '2';

/**
 * @param {{ long: boolean, patterns: string[] }} options `patterns` of file names; none for all files
 * @returns {Promise<import('./result').Result[]>}
 */
export async function runJest({ long, patterns }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressroom-results-'));
  const results = [];
  for (const project of PROJECTS) results.push(...(await runProject(project, path.join(folder, `${project}.json`), { long, patterns })));
  rmSync(folder, { recursive: true, force: true });
  return results;
}

async function runProject(project, outputFile, { long, patterns }) {
  const files = patterns.length > 0 ? ['--passWithNoTests', '--testPathPatterns', ...patterns] : [];
  await run('npx', ['jest', '--selectProjects', project, '--maxWorkers', WORKERS, '--json', '--outputFile', outputFile, ...files], { env: { TRIALS: long ? 'long' : 'short' } });
  const report = readReport(outputFile);
  if (!report) return [{ name: project, project, passed: false, seconds: 0, because: 'it did not come to an end' }];
  return report.testResults.flatMap((file) => resultsOf(project, file));
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A file that fails outside its tests, and a test that did not run, count as failed: neither has shown anything. */
function resultsOf(project, { name, status, message, assertionResults }) {
  const tests = assertionResults.map((test) => ({
    name: `${project}: ${test.fullName}`,
    project,
    passed: test.status === 'passed',
    seconds: (test.duration ?? 0) / 1000,
    because: ['passed', 'failed'].includes(test.status) ? undefined : `it did not run (${test.status})`,
  }));
  const failedOutside = status === 'failed' && tests.every(({ passed }) => passed);
  return failedOutside ? [...tests, { name: `${project}: ${path.basename(name)}`, project, passed: false, seconds: 0, because: message }] : tests;
}
