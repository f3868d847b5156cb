import { writeFileSync } from 'node:fs';

/** Writes what became of each file of a run, with the project it belongs to, which Jest's own `--json` leaves out. RESULTS_FILE says where. */
export default class ResultsReporter {
  #files = [];

  /**
   * Also called for a file that failed before its first test.
   * @param {import('@jest/test-result').Test} file
   * @param {import('@jest/test-result').TestResult} result
   */
  onTestFileResult({ path, context }, { failureMessage, testResults }) {
    const tests = testResults.map(({ fullName, status, duration }) => ({ fullName, status, duration }));
    this.#files.push({ project: context.config.displayName.name, name: path, message: failureMessage, tests });
  }

  onRunComplete() {
    writeFileSync(process.env.RESULTS_FILE, JSON.stringify(this.#files));
  }
}
