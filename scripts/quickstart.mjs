/** One command from a fresh copy to a running press office with the sample summit. Plain Node.js: it runs before anything is installed. */
import { inPlainWords } from './preparation/plain-words.mjs';
import { checkPort } from './preparation/port.mjs';
import { makeReady } from './preparation/ready.mjs';

await inPlainWords(async () => {
  process.env.NODE_ENV = 'production';
  await checkPort();
  await makeReady();
  const { serveDemo } = await import('../dist/scripts/serve-demo.js');
  await serveDemo();
});
