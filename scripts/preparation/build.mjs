import { fingerprint, isCurrent, remember } from './fingerprint.mjs';
import { Advice } from './plain-words.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

const SOURCES = ['src', 'config', 'database', 'scripts', 'types', 'package-lock.json', 'tsconfig.json'];
const MARK = 'dist/.built-from';

/** Whether what is built comes from these very sources. */
export const isBuilt = () => isCurrent(MARK, fingerprint(SOURCES));

/** Builds the server and the admin panel, unless what is built comes from these very sources. */
export async function ensureBuild() {
  if (isBuilt()) return;
  const wanted = fingerprint(SOURCES);
  await step('Building the server and the admin panel (about a minute)', async () => {
    const { code, output } = await run('npm', ['run', 'build'], { quiet: true });
    if (code !== 0) throw new Advice(`The build failed. In its own words:\n${output}`);
  });
  remember(MARK, wanted);
}
