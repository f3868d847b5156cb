import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Advice } from './plain-words.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

/** What npm writes once it has put everything in place: the tree that it installed. */
const INSTALLED = 'node_modules/.package-lock.json';
/** What is compiled on this machine, and takes longest of all that packages do once they are in place. */
const COMPILED = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';
/** Compilers on all cores. */
const ON_ALL_CORES = { JOBS: 'max' };

/** Installs exactly what the lock file names, unless that is what is there. */
export async function ensureDependencies() {
  await unpackDependencies();
  await compileDependencies();
}

/** Puts the packages in place: enough to build and to check the code, not to open a database. */
export async function unpackDependencies() {
  if (isInstalled()) return;
  await step('Installing the exact dependencies (a minute the first time)', () => npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']));
}

/** Compiles the SQLite driver, and does what else packages do once they are in place. */
export async function compileDependencies() {
  if (existsSync(path.join(ROOT, COMPILED))) return;
  await step('Compiling the SQLite driver (a few minutes the first time)', () => npm(['rebuild'], ON_ALL_CORES));
}

async function npm(args, env = {}) {
  const { code, output } = await run('npm', args, { quiet: true, env });
  if (code !== 0) throw new Advice(whyInstallFailed(output));
}

function isInstalled() {
  if (!existsSync(path.join(ROOT, INSTALLED))) return false;
  // What lies outside node_modules is the project's own; what is optional may be another platform's.
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(([name, { optional, link }]) => name.startsWith('node_modules/') && !optional && !link);
  const installed = packagesOf(INSTALLED);
  return wanted.every(([name, { version }]) => installed[name]?.version === version);
}

const packagesOf = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;

/** @param {string} output what npm said */
export function whyInstallFailed(output) {
  if (/ENOSPC/.test(output)) return 'The disk is full: the dependencies need about 1.5 GB; make room and run the command again.';
  if (/better-sqlite3|node-gyp|gyp ERR/.test(output)) {
    return 'The SQLite driver could not be compiled: install a C++ compiler and Python (Debian and Ubuntu: apt-get install -y build-essential python3; macOS: xcode-select --install) and run the command again.';
  }
  if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT/.test(output)) {
    return 'The npm registry does not answer: check the network, or the registry in your npm configuration, and run the command again.';
  }
  return `npm could not install the dependencies. In its own words:\n${errorLines(output)}`;
}

const errorLines = (output) => output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line)).slice(0, 12).join('\n');
