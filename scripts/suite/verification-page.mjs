/** A trial says in its name how often it was made: “… × 200”. */
export const TRIAL = /× [\d,]+/;

/**
 * @typedef {{ name: string, passed: boolean, seconds: number, commit: string, day: string }} Trial
 * @typedef {{ whole: string, trials: Trial[] }} Page
 */

const ROW = /^\| (.+) \| (passed|\*\*failed\*\*) \| ([\d.]+) \| (.+) \| (\S+) \|$/;
const WHOLE = /^The whole suite at .+$/m;

/**
 * @param {Page} page
 * @returns {string} docs/verification.md
 */
export function pageOf({ whole, trials }) {
  const rows = trials.map(({ name, passed, seconds, commit, day }) => `| ${name} | ${passed ? 'passed' : '**failed**'} | ${seconds.toFixed(1)} | ${commit} | ${day} |`);
  return ['# Verification', '', '_Written by `npm run test:long`; do not edit._', '', whole, '', '| trial | result | seconds | commit | day |', '|---|---|---:|---|---|', ...rows, ''].join('\n');
}

/**
 * The opposite of `pageOf`.
 * @param {string} text
 * @returns {Page}
 */
export function parsePage(text) {
  const rows = text.split('\n').map((line) => ROW.exec(line));
  const trials = rows.flatMap((row) => (row ? [{ name: row[1], passed: row[2] === 'passed', seconds: Number(row[3]), commit: row[4], day: row[5] }] : []));
  return { whole: WHOLE.exec(text)?.[0] ?? '', trials };
}

/**
 * Former trials, with new results in the place of those of the same name.
 * @param {Trial[]} former
 * @param {Trial[]} results
 */
export function withResults(former, results) {
  const isNew = ({ name }) => former.every((trial) => trial.name !== name);
  return [...former.map((trial) => results.find(({ name }) => name === trial.name) ?? trial), ...results.filter(isNew)];
}
