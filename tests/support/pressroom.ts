import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { copyTemplate, makeDatabase, type DatabaseKind, type TestDatabase } from './databases';
import type { Release } from './releases';

declare const PRESSROOM_DATABASE: DatabaseKind | undefined;

/** The kind of database that this run is about; SQLite where it is about something else. */
export const databaseKind: DatabaseKind = typeof PRESSROOM_DATABASE === 'undefined' ? 'sqlite' : PRESSROOM_DATABASE;

/** A running press office that a test speaks to. */
export interface Pressroom {
  url: string;
  database: TestDatabase;
  /** Where this press office keeps uploaded files, its temporary ones, and applicants' documents. */
  folders: { uploads: string; temporary: string; documents: string };
  /** Runs `work` inside the server's process; it sees only its arguments, which are copied there as JSON. */
  inside<Argument, Result>(work: (strapi: Core.Strapi, argument: Argument) => Promise<Result> | Result, argument?: Argument): Promise<Result>;
  /** Everything that the server has logged so far. */
  log(): string;
  stop(): Promise<void>;
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
  const child = fork(`${process.cwd()}/tests/support/pressroom-process.cjs`, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test', STRAPI_TELEMETRY_DISABLED: 'true', ...SECRETS, ...NO_LIMITS, ...places, ...own.env, ...(release && { RELEASE: release.folder }), ...env },
    silent: true,
  });
  // Every question that is under way listens for its own answer.
  child.setMaxListeners(0);
  const output = collect(child);
  const port = await started(child, output);
  return {
    url: `http://127.0.0.1:${port}`,
    database: own,
    folders: { uploads: path.join(folder, 'public', 'uploads'), temporary: path.join(folder, 'tmp'), documents: path.join(folder, 'documents') },
    inside: (work, argument) => ask(child, work.toString(), argument),
    log: () => output.join(''),
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
      if (!database) await own.drop();
    },
  };
}

function collect(child: ChildProcess): string[] {
  const output: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  return output;
}

function started(child: ChildProcess, output: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('message', ({ port, failure }: { port?: number; failure?: string }) => {
      if (port) resolve(port);
      if (failure) reject(new Error(failure));
    });
    child.once('exit', (code) => reject(new Error(`The press office ended with ${code}.\n${output.join('')}`)));
  });
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

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
