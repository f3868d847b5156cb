/** Strapi in development mode: rebuilds and restarts when a file changes, and shows the content-type builder. */
import { checkDatabase } from './preparation/database.mjs';
import { ensureDependencies } from './preparation/dependencies.mjs';
import { ensureSecrets } from './preparation/environment-file.mjs';
import { checkNodeVersion } from './preparation/node-version.mjs';
import { inPlainWords } from './preparation/plain-words.mjs';
import { checkPort } from './preparation/port.mjs';
import { run } from './preparation/run.mjs';

await inPlainWords(async () => {
  checkNodeVersion();
  await checkPort();
  ensureSecrets();
  await ensureDependencies();
  await checkDatabase();
  const { code } = await run('npx', ['strapi', 'develop'], { env: { NODE_ENV: 'development' } });
  process.exit(code);
});
