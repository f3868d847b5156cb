import { ensureBuild } from './build.mjs';
import { checkDatabase } from './database.mjs';
import { compileDependencies, unpackDependencies } from './dependencies.mjs';
import { ensureSecrets } from './environment-file.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { ROOT } from './root.mjs';

/** Everything that a command on the installation's own database needs: Node.js, secrets, dependencies, the database, a current build. */
export async function makeReady() {
  process.chdir(ROOT);
  checkNodeVersion();
  ensureSecrets();
  await unpackDependencies();
  // Building needs no database; whoever waits for the first start waits for the longer of the two.
  await Promise.all([compileDependencies().then(checkDatabase), ensureBuild()]);
}
