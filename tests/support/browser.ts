import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { broughtChromium, type Chromium } from './brought-chromium';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Nothing but the page under test: no sandbox (the tests may run as root), and no calls of the browser's own. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const NO_BROWSER = 'No browser was found: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one.';

/**
 * Starts a real browser without a window: the one that CHROMIUM_PATH names, else one that is installed, else the one that npm brings.
 * @throws with one sentence where there is none
 */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, env } = findChromium();
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
}

function findChromium(): Chromium {
  const found = named() ?? installed();
  const browser = found ? { executablePath: found, env: {} } : broughtChromium();
  if (!browser) throw new Error(NO_BROWSER);
  return browser;
}

function named(): string | undefined {
  const program = process.env.CHROMIUM_PATH;
  if (program && !existsSync(program)) throw new Error(`CHROMIUM_PATH names ${program}, where there is no file: correct it, or leave it empty.`);
  return program || undefined;
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}
