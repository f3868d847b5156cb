import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

export type DatabaseKind = 'sqlite' | 'postgres';

/** A database of its own: the environment that points an application to it, and how to drop it. */
export interface TestDatabase {
  kind: DatabaseKind;
  /** What a copy of it is made from: the folder of its file, or its name on the server. */
  original: string;
  env: Record<string, string>;
  drop(): Promise<void>;
}

/** Where the run's setup tells the test files of its template. */
const TEMPLATE = { sqlite: 'TEMPLATE_SQLITE', postgres: 'TEMPLATE_POSTGRES' };

/** An empty database. */
export const makeDatabase = (kind: DatabaseKind): Promise<TestDatabase> => (kind === 'sqlite' ? makeSqlite() : makePostgres());

/** A database in which a press office has been started once: a copy of the run's template, which spares every test file the first start. */
export const copyTemplate = (kind: DatabaseKind): Promise<TestDatabase> =>
  kind === 'sqlite' ? makeSqlite(process.env[TEMPLATE.sqlite]) : makePostgres(process.env[TEMPLATE.postgres]);

/** Makes that database the template of this run. Nobody may be connected to it any more. */
export async function declareTemplate({ kind, original }: TestDatabase): Promise<void> {
  if (kind === 'postgres') await closeToSessions(original);
  process.env[TEMPLATE[kind]] = original;
}

/** @param template a folder with a database to begin with, in place of an empty one */
async function makeSqlite(template?: string): Promise<TestDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressroom-sqlite-'));
  if (template) cpSync(template, folder, { recursive: true });
  return {
    kind: 'sqlite',
    original: folder,
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'pressroom.db') },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @param template the name of a database to begin with, in place of an empty one */
async function makePostgres(template = 'template1'): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    kind: 'postgres',
    original: name,
    env: { DATABASE_CLIENT: 'postgres', DATABASE_URL: `${process.env.TEST_POSTGRES_URL}/${name}` },
    drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** PostgreSQL copies only a database that nobody is connected to; a process that was killed may still be, for a moment. */
async function closeToSessions(name: string): Promise<void> {
  await onServer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await onServer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: `${process.env.TEST_POSTGRES_URL}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
