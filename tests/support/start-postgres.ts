import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Starts the suite's PostgreSQL before the first test of a project that needs it; every test file makes a database of its own in it. */
export default async function startPostgres(): Promise<void> {
  if (process.env.TEST_POSTGRES_URL) return;
  const server = spawn(process.execPath, [`${process.cwd()}/tests/support/postgres-server.mjs`], { stdio: ['pipe', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout })) {
    if (!line.startsWith('{')) continue;
    process.env.TEST_POSTGRES_URL = (JSON.parse(line) as { url: string }).url;
    break;
  }
  if (!process.env.TEST_POSTGRES_URL) throw new Error('PostgreSQL did not start; see its output above.');
  (globalThis as { stopPostgres?: () => void }).stopPostgres = () => server.stdin.end();
}
