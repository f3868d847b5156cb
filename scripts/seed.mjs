/** Loads the sample summit into the installation's database; what is there already stays as it is. */
import { inPlainWords } from './preparation/plain-words.mjs';
import { makeReady } from './preparation/ready.mjs';

await inPlainWords(async () => {
  process.env.NODE_ENV ??= 'production';
  await makeReady();
  await import('../dist/scripts/seed.js');
});
