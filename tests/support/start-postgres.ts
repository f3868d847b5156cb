import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { prepareTemplate } from './template';

/** Starts the suite's PostgreSQL before the first test of a project that needs it, with the database that every test file begins with a copy of. */
export default async function preparePostgres(): Promise<void> {
  await startPostgres();
  await prepareTemplate('postgres');
}

async function startPostgres(): Promise<void> {
  const server = spawn(process.execPath, [`${process.cwd()}/tests/support/postgres-server.mjs`, '--without-fsync'], { stdio: ['pipe', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout })) {
    if (!line.startsWith('{')) continue;
    process.env.TEST_POSTGRES_URL = (JSON.parse(line) as { url: string }).url;
    break;
  }
  if (!process.env.TEST_POSTGRES_URL) throw new Error('PostgreSQL did not start; see its output above.');
  (globalThis as { stopPostgres?: () => void }).stopPostgres = () => server.stdin.end();
}
