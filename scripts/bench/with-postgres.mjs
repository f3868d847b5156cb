import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from '../preparation/root.mjs';

/**
 * Runs `work` beside a real PostgreSQL that is brought along and thrown away afterwards.
 * @param {(url: string) => Promise<void>} work gets the address of an empty database
 */
export async function withPostgres(work) {
  const server = spawn(process.execPath, ['tests/support/postgres-server.mjs'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      if (!line.startsWith('{')) continue;
      await work(`${JSON.parse(line).url}/postgres`);
      break;
    }
  } finally {
    server.stdin.end();
  }
}
