/** Writes the pictures of the documentation, docs/images/: the admin panel in a real browser. */
import { createRequire } from 'node:module';
import { ensureBuild } from './preparation/build.mjs';
import { ensureDependencies } from './preparation/dependencies.mjs';
import { inPlainWords } from './preparation/plain-words.mjs';
import { ROOT } from './preparation/root.mjs';

await inPlainWords(async () => {
  process.chdir(ROOT);
  await ensureDependencies();
  await ensureBuild();
  (await import('esbuild-register/dist/node.js')).default.register();
  const { takeScreenshots } = createRequire(import.meta.url)('../tests/support/screenshots.ts');
  await takeScreenshots('docs/images');
});
