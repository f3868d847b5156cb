import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { settings } from './environment-file.mjs';
import { Advice } from './plain-words.mjs';
import { ROOT } from './root.mjs';

const PATIENCE_MS = 5000;

/** Refuses a database that cannot be reached or written, before the server tries. */
export async function checkDatabase() {
  const env = settings();
  const client = env.DATABASE_CLIENT || 'sqlite';
  if (client === 'postgres') return checkPostgres(env);
  if (client === 'sqlite') return checkSqlite(env);
  throw new Advice(`DATABASE_CLIENT is “${client}”: write sqlite (the default) or postgres.`);
}

async function checkSqlite({ DATABASE_FILENAME = '.tmp/pressroom.db' }) {
  const folder = path.dirname(path.resolve(ROOT, DATABASE_FILENAME));
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Advice(`The database cannot be written to ${folder}: choose a folder of yours with DATABASE_FILENAME.`);
  }
  try {
    const { default: Database } = await import('better-sqlite3');
    new Database(':memory:').close();
  } catch {
    throw new Advice('The SQLite driver does not load on this Node.js: delete node_modules and run npm run quickstart again, so that it is compiled for it.');
  }
}

async function checkPostgres(env) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ ...connectionOf(env), connectionTimeoutMillis: PATIENCE_MS });
  try {
    await client.connect();
  } catch (error) {
    throw new Advice(whyUnreachable(error, client));
  } finally {
    await client.end().catch(() => {});
  }
}

function connectionOf(env) {
  const ssl = env.DATABASE_SSL === 'true' && { rejectUnauthorized: env.DATABASE_SSL_REJECT_UNAUTHORIZED !== 'false' };
  if (env.DATABASE_URL) return { connectionString: env.DATABASE_URL, ssl };
  const { DATABASE_HOST = '127.0.0.1', DATABASE_PORT = 5432, DATABASE_NAME = 'pressroom', DATABASE_USERNAME = 'pressroom', DATABASE_PASSWORD } = env;
  return { host: DATABASE_HOST, port: Number(DATABASE_PORT), database: DATABASE_NAME, user: DATABASE_USERNAME, password: DATABASE_PASSWORD, ssl };
}

/** PostgreSQL's own codes: class 28 is a refused sign-in, 3D000 a database that does not exist. */
function whyUnreachable({ code = '', message }, { host, port, database, user }) {
  if (code.startsWith('28')) return `PostgreSQL at ${host}:${port} does not let “${user}” in: correct the user and the password in DATABASE_URL.`;
  if (code === '3D000') return `PostgreSQL at ${host}:${port} has no database “${database}”: create it (createdb ${database}), or correct DATABASE_URL.`;
  return `PostgreSQL at ${host}:${port} does not answer (${code || message}): start it, or correct DATABASE_URL.`;
}
