/**
 * The whole suite, from a fresh copy to a verdict: installs and builds what is missing, checks the code, runs the unit tests, the integration tests on
 * SQLite and on PostgreSQL, and the journeys in a browser. The last line is `N passed, N failed`; the process fails when anything did.
 * With `--long` the trials run with their large numbers, and docs/verification.md is written; `--long <pattern> …` runs only the tests whose files'
 * names match.
 */
import { ensureBuild } from './preparation/build.mjs';
import { compileDependencies, unpackDependencies } from './preparation/dependencies.mjs';
import { checkNodeVersion } from './preparation/node-version.mjs';
import { inPlainWords } from './preparation/plain-words.mjs';
import { ROOT } from './preparation/root.mjs';
import { runChecks } from './suite/checks.mjs';
import { DATABASES, runJest } from './suite/jest.mjs';
import { writeVerification } from './suite/verification.mjs';

await inPlainWords(async () => {
  process.chdir(ROOT);
  checkNodeVersion();
  await unpackDependencies();
  const long = process.argv.includes('--long');
  const patterns = process.argv.slice(2).filter((argument) => argument !== '--long');
  const isWhole = patterns.length === 0;
  const jest = (projects) => runJest(projects, { long, patterns });
  // The machine builds and checks while the database's driver is compiled; servers and browsers have it to themselves.
  const compiled = compileDependencies();
  const checked = ensureBuild().then(() => Promise.all([isWhole ? runChecks() : [], compiled.then(() => jest(['unit']))]));
  const [, [checks, unit]] = await Promise.all([compiled, checked]);
  const results = [...checks, ...unit, ...(await jest(DATABASES)), ...(await jest(['e2e']))];
  if (long) writeVerification(results, { isWhole });
  const failed = results.filter(({ passed }) => !passed);
  for (const { name, because } of failed) console.log(`FAILED ${name}${because ? `: ${because}` : ''}`);
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  process.exit(failed.length > 0 ? 1 : 0);
});
