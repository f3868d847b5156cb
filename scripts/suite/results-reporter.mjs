import { writeFileSync } from 'node:fs';

/** Writes what became of each file of a run, with the project it belongs to, which Jest's own `--json` leaves out. RESULTS_FILE says where. */
export default class ResultsReporter {
  /** @param {unknown} _ @param {import('@jest/test-result').AggregatedResult} results */
  onRunComplete(_, { testResults }) {
    const files = testResults.map(({ displayName, testFilePath, failureMessage, testResults: tests }) => ({
      project: displayName.name,
      name: testFilePath,
      message: failureMessage,
      tests: tests.map(({ fullName, status, duration }) => ({ fullName, status, duration })),
    }));
    writeFileSync(process.env.RESULTS_FILE, JSON.stringify(files));
  }
}
