/** Starts the built press office in production, after a look at what usually stands in the way. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { checkDatabase } from './preparation/database.mjs';
import { missingSecrets } from './preparation/environment-file.mjs';
import { checkNodeVersion } from './preparation/node-version.mjs';
import { Advice, inPlainWords } from './preparation/plain-words.mjs';
import { checkPort } from './preparation/port.mjs';
import { ROOT } from './preparation/root.mjs';

await inPlainWords(async () => {
  process.chdir(ROOT);
  process.env.NODE_ENV = 'production';
  checkNodeVersion();
  if (!existsSync(path.join(ROOT, 'node_modules'))) throw new Advice('The dependencies are not installed: run npm ci first.');
  if (!existsSync(path.join(ROOT, 'dist/build'))) throw new Advice('Nothing is built yet: run npm run build first.');
  const missing = missingSecrets();
  if (missing.length > 0) throw new Advice(`These secrets are not set: ${missing.join(', ')}. Set them in the environment or in .env; npm run quickstart writes random ones.`);
  await checkPort();
  await checkDatabase();
  // Strapi's own ES modules do not load in Node.js; its CommonJS ones do.
  const { createStrapi } = createRequire(import.meta.url)('@strapi/core');
  // Loaded by itself, for what goes wrong on the way is ours to say in plain words; `start` would log it with its trace.
  const strapi = await createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') }).load();
  await strapi.start();
});
