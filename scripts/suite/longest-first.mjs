import TestSequencer from '@jest/test-sequencer';

/** The files that take longest, the longest first: begun last, one of them would keep one core busy while the other has nothing left to do. */
const LONG = ['cache', 'differential', 'races.postgres', 'retention', 'crash', 'letters-trials', 'letters', 'accessibility', 'desk-letters', 'vault', 'generate', 'database', 'ledger', 'editing', 'quickstart', 'public-view', 'editor-role', 'seed'];

/** Jest's own order, of which a fresh copy knows no more than the sizes of the files, behind the files that are known to take long. */
export default class LongestFirst extends TestSequencer {
  /** @param {import('@jest/test-result').Test[]} tests */
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ path }) {
  const place = LONG.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return place < 0 ? LONG.length : place;
}
