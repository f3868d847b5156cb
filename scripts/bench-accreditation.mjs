/** Measures the accreditation workflow on PostgreSQL, prints the table and writes it into docs/benchmarks.md. */
import { writeSection } from './bench/report.mjs';
import { SECRETS } from './bench/secrets.mjs';
import { withPostgres } from './bench/with-postgres.mjs';
import { ensureBuild } from './preparation/build.mjs';
import { inPlainWords } from './preparation/plain-words.mjs';
import { ROOT } from './preparation/root.mjs';

await inPlainWords(async () => {
  process.chdir(ROOT);
  await ensureBuild();
  await withPostgres(async (url) => {
    Object.assign(process.env, SECRETS, { NODE_ENV: 'production', LOG_LEVEL: 'warn', STARTUP_BANNER: 'false', HOST: '127.0.0.1', PORT: '0', DATABASE_CLIENT: 'postgres', DATABASE_URL: url });
    const { measureAccreditation } = await import('../dist/scripts/bench/accreditation.js');
    const table = await measureAccreditation();
    console.log(table);
    writeSection('bench:accreditation', table);
  });
  process.exit(0);
});
