import { run } from '../preparation/run.mjs';

/** Checks of the code itself; each counts as one test. */
const CHECKS = ['lint', 'typecheck'];

/** @returns {Promise<import('./result').Result[]>} */
export async function runChecks() {
  const results = [];
  for (const check of CHECKS) {
    const began = Date.now();
    const { code } = await run('npm', ['run', '--silent', check]);
    results.push({ name: `npm run ${check}`, passed: code === 0, seconds: (Date.now() - began) / 1000 });
  }
  return results;
}
