import { pageOf, parsePage, withResults } from './verification-page.mjs';

const trial = (name, changes = {}) => ({ name, passed: true, seconds: 12.3, commit: 'abc1234', day: '2026-11-23', ...changes });

test('a page is read back as it was written', () => {
  const page = { whole: 'The whole suite at `abc1234` on 2026-11-23: **2 passed, 0 failed**, in 3 seconds of tests (Node.js 20, 2 cores).', trials: [trial('sqlite: kills × 200'), trial('postgres: kills × 200', { passed: false })] };
  expect(parsePage(pageOf(page))).toEqual(page);
});

test('a run of some files changes its own trials, adds new ones, and leaves the others', () => {
  const former = [trial('kills × 200'), trial('walks × 10000')];
  const results = [trial('kills × 200', { passed: false, commit: 'def5678' }), trial('letters × 50', { commit: 'def5678' })];
  expect(withResults(former, results)).toEqual([results[0], former[1], results[1]]);
});
