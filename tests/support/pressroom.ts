import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { copyTemplate, makeDatabase, type DatabaseKind, type TestDatabase } from './databases';
import type { Release } from './releases';

declare const PRESSROOM_DATABASE: DatabaseKind | undefined;

/** The kind of database that this run is about; SQLite where it is about something else. */
export const databaseKind: DatabaseKind = typeof PRESSROOM_DATABASE === 'undefined' ? 'sqlite' : PRESSROOM_DATABASE;

/** Processes that wait for another press office (`lasting-processes.ts`); nothing where none is to wait, as before the first test file. */
const { idleProcesses } = globalThis as { idleProcesses?: ChildProcess[] };

/** A running press office that a test speaks to. */
export interface Pressroom {
  url: string;
  database: TestDatabase;
  /** Where this press office keeps uploaded files, its temporary ones, and applicants' documents. */
  folders: { uploads: string; temporary: string; documents: string };
  /** Runs `work` inside the server's process; it sees only its arguments, which are copied there as JSON. */
  inside<Argument, Result>(work: (strapi: Core.Strapi, argument: Argument) => Promise<Result> | Result, argument?: Argument): Promise<Result>;
  /** Everything that the server has logged up to now. */
  log(): Promise<string>;
  /** Shuts it down. */
  stop(): Promise<void>;
  /** Ends its process at once, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** What an installation sets before its first start. */
export const SECRETS = {
  APP_KEYS: 'test-key-one,test-key-two',
  API_TOKEN_SALT: 'test-api-token-salt',
  ADMIN_JWT_SECRET: 'test-admin-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt',
  JWT_SECRET: 'test-jwt-secret',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  ACCREDITATION_LEDGER_KEY: 'test:0123456789abcdef0123456789abcdef',
  ACCREDITATION_KEYS: 'test:0123456789abcdef0123456789abcdef',
  ACCREDITATION_SECRET: 'test-accreditation-secret-0123456789',
};

/** A test asks more in a minute than a reader; what is about these limits sets its own. */
const NO_LIMITS = { GRAPHQL_COST_PER_REQUEST: '1000000000', GRAPHQL_COST_PER_MINUTE: '1000000000' };

/** An empty database of that kind, for a test about a first start. */
export const emptyDatabase = (): Promise<TestDatabase> => makeDatabase(databaseKind);

/** A database of that kind that has seen its first start, for a test that starts a press office on it more than once. */
export const preparedDatabase = (): Promise<TestDatabase> => copyTemplate(databaseKind);

interface Start {
  env?: Record<string, string>;
  /** A database that is there already, and stays when this press office stops. */
  database?: TestDatabase;
  /** Another build than the present one. */
  release?: Release;
}

/** Starts a press office on a new database of the kind that this run is about, or on `database` after or beside another one. */
export async function startPressroom({ env = {}, database, release }: Start = {}): Promise<Pressroom> {
  const own = database ?? (await preparedDatabase());
  const folder = mkdtempSync(path.join(tmpdir(), 'pressroom-files-'));
  mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  mkdirSync(path.join(folder, 'tmp'));
  const places = { PUBLIC_DIR: path.join(folder, 'public'), TMPDIR: path.join(folder, 'tmp'), ACCREDITATION_DOCUMENTS_DIR: path.join(folder, 'documents') };
  const settings = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test', STRAPI_TELEMETRY_DISABLED: 'true', ...SECRETS, ...NO_LIMITS, ...places, ...own.env, ...(release && { RELEASE: release.folder }), ...env };
  // Libraries look at NODE_ENV while they are loaded, and another release is other code.
  const isUsual = settings.NODE_ENV === 'test' && !release;
  const child = (isUsual && idleProcesses?.pop()) || newProcess(settings);
  hold(child, true);
  const output = collect(child);
  const port = await started(child, settings, output);
  const leave = async () => {
    rmSync(folder, { recursive: true, force: true });
    if (!database) await own.drop();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    database: own,
    folders: { uploads: path.join(folder, 'public', 'uploads'), temporary: path.join(folder, 'tmp'), documents: path.join(folder, 'documents') },
    inside: (work, argument) => ask(child, work.toString(), argument),
    log: () => read(child, output),
    stop: async () => {
      await (isUsual && idleProcesses ? stopped(child, idleProcesses) : ended(child));
      await leave();
    },
    kill: async () => {
      await ended(child);
      await leave();
    },
  };
}

function newProcess(settings: NodeJS.ProcessEnv): ChildProcess {
  const child = fork(`${process.cwd()}/tests/support/pressroom-process.cjs`, { env: settings, silent: true });
  // Every question that is under way listens for its own answer.
  child.setMaxListeners(0);
  return child;
}

function collect(child: ChildProcess): string[] {
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.removeAllListeners('data').on('data', (chunk: Buffer) => output.push(chunk.toString()));
  return output;
}

/** A log and an answer come by different ways, so the log may lag behind: once a mark has come through, all that was logged before it has. */
async function read(child: ChildProcess, output: string[]): Promise<string> {
  const mark = `${randomUUID()}\n`;
  await ask(child, '(strapi, mark) => new Promise((written) => process.stdout.write(mark, () => written()))', mark);
  while (!output.join('').includes(mark)) await once(child.stdout ?? child, 'data');
  return output.join('').replaceAll(/^[0-9a-f-]{36}\n/gm, '');
}

interface Word {
  readonly id?: number;
  readonly port?: number;
  readonly failure?: string;
}

/** The process's word that an order was obeyed; an error where it fails or ends instead. */
function told(child: ChildProcess, order: object, output: readonly string[]): Promise<Word> {
  return new Promise((resolve, reject) => {
    const onEnd = (code: number | null) => reject(new Error(`The press office ended with ${code}.\n${output.join('')}`));
    const onWord = (word: Word) => {
      // An answer to a question that was under way.
      if (word.id !== undefined) return;
      child.off('exit', onEnd).off('message', onWord);
      if (word.failure) reject(new Error(word.failure));
      else resolve(word);
    };
    child.once('exit', onEnd).on('message', onWord);
    child.send(order);
  });
}

async function started(child: ChildProcess, settings: object, output: readonly string[]): Promise<number> {
  const { port } = await told(child, { start: settings }, output);
  if (port === undefined) throw new Error('The press office started without a port.');
  return port;
}

let asked = 0;

function ask<Result>(child: ChildProcess, source: string, argument: unknown): Promise<Result> {
  const id = (asked += 1);
  return new Promise((resolve, reject) => {
    const onAnswer = (answer: { id?: number; result?: Result; error?: { message: string; name: string; details?: unknown } }) => {
      if (answer.id !== id) return;
      child.off('message', onAnswer);
      if (answer.error) reject(Object.assign(new Error(answer.error.message), answer.error));
      // What comes back is what the function returned, as JSON has it.
      else resolve(answer.result as Result);
    };
    child.on('message', onAnswer);
    child.send({ id, source, argument });
  });
}

/** Shuts the press office down and keeps its process for the next. */
async function stopped(child: ChildProcess, idle: ChildProcess[]): Promise<void> {
  await told(child, { stop: true }, []);
  child.removeAllListeners('message');
  hold(child, false);
  idle.push(child);
}

/** Whether the tests' own process lives for as long as this one does. */
function hold(child: ChildProcess, isHeld: boolean): void {
  // Streams between processes are sockets, whatever their type says.
  const streams = [child.stdout, child.stderr] as (Socket | null)[];
  for (const handle of [child, child.channel, ...streams]) handle?.[isHeld ? 'ref' : 'unref']();
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
