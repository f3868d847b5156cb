/** Loads the sample into the installation's database; what is there already stays as it is. `--rehearsal` makes a rehearsal of today. */
import { inPlainWords } from './preparation/plain-words.mjs';
import { makeReady } from './preparation/ready.mjs';

await inPlainWords(async () => {
  process.env.NODE_ENV ??= 'production';
  await makeReady();
  await import('../dist/scripts/seed.js');
});
