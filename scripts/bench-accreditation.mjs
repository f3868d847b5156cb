/** Measures the accreditation workflow on PostgreSQL, prints the table and writes it into docs/benchmarks.md. */
import { writeSection } from './bench/report.mjs';
import { withPostgres } from './bench/with-postgres.mjs';
import { ensureBuild } from './preparation/build.mjs';
import { inPlainWords } from './preparation/plain-words.mjs';
import { ROOT } from './preparation/root.mjs';

const SECRETS = {
  APP_KEYS: 'bench',
  API_TOKEN_SALT: 'bench',
  ADMIN_JWT_SECRET: 'bench',
  TRANSFER_TOKEN_SALT: 'bench',
  JWT_SECRET: 'bench',
  ENCRYPTION_KEY: 'bench',
  ACCREDITATION_LEDGER_KEY: 'bench:0123456789abcdef0123456789abcdef',
  ACCREDITATION_KEYS: 'bench:0123456789abcdef0123456789abcdef',
  ACCREDITATION_SECRET: '0123456789abcdef0123456789abcdef',
};

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
