/**
 * `npm run generate`: writes all that is derived from the application to types/, or to the folder named: its GraphQL schema, the types of its content
 * and of the schema, and typed documents of the operations that front-ends send, those of the public site by their ids too; and the documents of workflow and letters to
 * docs/. Needs no running server; what it builds on the way, where the build is not of these sources, is thrown away.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isBuilt } from './preparation/build.mjs';

const folder = path.resolve(process.argv[2] ?? 'types');
const temporary = mkdtempSync(path.join(tmpdir(), 'pressroom-generate-'));
const at = (name) => path.join(temporary, name);
/** Errors are printed, progress is not. */
const run = (script, args, env) =>
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } });

/** Nothing of this machine decides what is generated: an empty database, and settings of its own. */
const SETTINGS = {
  NODE_ENV: 'test',
  ENV_PATH: at('no-settings'),
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: at('pressroom.db'),
  PUBLIC_DIR: at('public'),
  TMPDIR: temporary,
  APP_KEYS: 'generate',
  API_TOKEN_SALT: 'generate',
  ADMIN_JWT_SECRET: 'generate',
  TRANSFER_TOKEN_SALT: 'generate',
  JWT_SECRET: 'generate',
  ENCRYPTION_KEY: 'generate',
  ACCREDITATION_LEDGER_KEY: 'generate:0123456789abcdef0123456789abcdef',
  ACCREDITATION_KEYS: 'generate:0123456789abcdef0123456789abcdef',
  ACCREDITATION_SECRET: '0123456789abcdef0123456789abcdef',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

/** Compiles the plugins, and the application beside the packages it needs; gives the folder. */
function compile() {
  spawnSync('npm', ['run', 'build', '--workspaces'], { stdio: ['ignore', 'ignore', 'inherit'] });
  symlinkSync(path.resolve('node_modules'), at('node_modules'), 'junction');
  // Code that waits for the types generated here does not compile without complaint, but it is emitted.
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--outDir', at('dist')]);
  return at('dist');
}

try {
  mkdirSync(folder, { recursive: true });
  mkdirSync(at('public/uploads'), { recursive: true });
  const dist = isBuilt() ? 'dist' : compile();
  run(`${dist}/scripts/print-trusted-documents.js`, [folder], SETTINGS);
  run(`${dist}/scripts/print-types.js`, [folder], SETTINGS);
  run('node_modules/@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts', '--errors-only'], { TYPES_FOLDER: folder });
  // Unit tests beside the table and the letters compare these.
  if (!process.argv[2]) run(`${dist}/scripts/print-documents.js`, []);
  console.log(`Written to ${path.relative('', folder)}/`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
