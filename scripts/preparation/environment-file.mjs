import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { ROOT } from './root.mjs';

const FILE = path.join(ROOT, '.env');

const random = (bytes) => () => randomBytes(bytes).toString('base64');

/** Every secret that an installation needs, and how a random one is made. Keys that can be changed one after another are told apart by an id. */
const SECRETS = {
  APP_KEYS: random(32),
  ADMIN_JWT_SECRET: random(32),
  JWT_SECRET: random(32),
  API_TOKEN_SALT: random(16),
  TRANSFER_TOKEN_SALT: random(16),
  ENCRYPTION_KEY: random(32),
  ACCREDITATION_LEDGER_KEY: () => `first:${randomBytes(32).toString('hex')}`,
  ACCREDITATION_KEYS: () => `first:${randomBytes(32).toString('hex')}`,
  ACCREDITATION_SECRET: random(32),
};

/** Writes a random value for every secret that neither the environment nor `.env` has; nothing that is there changes. */
export function ensureSecrets() {
  const missing = Object.keys(SECRETS).filter((name) => !process.env[name] && !written()[name]);
  if (missing.length === 0) return;
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8').replace(/\n*$/, '\n') : '# Settings of this installation. Keep this file to yourself: it holds its secrets.\n';
  const lines = missing.map((name) => `${name}=${SECRETS[name]()}`);
  writeFileSync(FILE, `${before}${lines.join('\n')}\n`, { mode: 0o600 });
  console.log(`  Wrote random secrets to .env: ${missing.join(', ')}`);
}

/** The secrets that an installation still lacks. */
export const missingSecrets = () => Object.keys(SECRETS).filter((name) => !settings()[name]);

/** The settings as the server will see them: what the environment says goes before what `.env` says. */
export const settings = () => ({ ...written(), ...process.env });

const written = () => (existsSync(FILE) ? parseEnv(readFileSync(FILE, 'utf8')) : {});
