import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Advice } from './plain-words.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

/** What npm writes once it has finished: the tree that it installed. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Installs exactly what the lock file names, unless that is what is there. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  await step('Installing the exact dependencies (a few minutes the first time)', async () => {
    const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
    if (code !== 0) throw new Advice(whyInstallFailed(output));
  });
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
