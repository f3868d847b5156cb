/** Measures the queue of the press office's desk in a browser, over PostgreSQL, prints the table and writes it into docs/benchmarks.md. */
import { createRequire } from 'node:module';
import { startOffice } from './bench/office-process.mjs';
import { writeSection } from './bench/report.mjs';
import { SECRETS } from './bench/secrets.mjs';
import { withPostgres } from './bench/with-postgres.mjs';
import { ensureBuild } from './preparation/build.mjs';
import { inPlainWords } from './preparation/plain-words.mjs';
import { ROOT } from './preparation/root.mjs';

const SETTINGS = { NODE_ENV: 'production', LOG_LEVEL: 'error', STARTUP_BANNER: 'false', DATABASE_CLIENT: 'postgres' };

await inPlainWords(async () => {
  process.chdir(ROOT);
  await ensureBuild();
  const { measureDesk } = await import('./bench/desk.mjs');
  const { OFFICER } = await import('../dist/scripts/bench/desk-data.js');
  const { QUEUE_SIZE } = await import('../dist/scripts/bench/accreditation-queue.js');
  // The browser and the way into the panel are those of the tests.
  (await import('esbuild-register/dist/node.js')).default.register();
  const support = createRequire(import.meta.url);
  const { startBrowser } = support('../tests/support/browser.ts');
  const { visit } = support('../tests/support/panel.ts');
  await withPostgres(async (url) => {
    Object.assign(process.env, SECRETS, SETTINGS, { DATABASE_URL: url });
    const office = await startOffice({ SEED: 'desk-data' });
    const browser = await startBrowser();
    const { page } = await visit(browser, office, OFFICER.email);
    const table = await measureDesk(page, QUEUE_SIZE + 1);
    await browser.close();
    await office.stop();
    console.log(table);
    writeSection('bench:desk', table);
  });
  process.exit(0);
});
