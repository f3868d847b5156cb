import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import type { TestDatabase } from './databases';
import { SECRETS } from './pressroom';

/** A command of the project that was started, and what it has said until it served or ended. */
export interface RunningCommand {
  child: ChildProcess;
  output: string;
}

const running: ChildProcess[] = [];

/** Runs a script of the project as its own process, with an installation's secrets and a database, until it says `ready` or ends. */
export function runScript(script: string, { database, env, ready, args = [] }: { database: TestDatabase; env: Record<string, string>; ready: string; args?: string[] }): Promise<RunningCommand> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [script, ...args], { env: { PATH, HOME, HOST: '127.0.0.1', STRAPI_TELEMETRY_DISABLED: 'true', ...SECRETS, ...database.env, ...env } });
  running.push(child);
  return new Promise((resolve) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(ready)) resolve({ output, child });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => resolve({ output, child }));
  });
}

/** Asks a process to end, and waits until it has. */
export function end(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  return closed;
}

/** Ends every command that this file has started. */
export const endAll = (): Promise<unknown> => Promise.all(running.map(end));

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server: Server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }; // a TCP server's address is an object
      server.close(() => resolve(port));
    });
  });
