import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The built application as an earlier release of it may have been; a press office is started from `folder`. */
export interface Release {
  folder: string;
  /** Adds a line at the end of a compiled file, such as one that takes an entry away from what it exports. */
  append(file: string, line: string): void;
  /** Changes a JSON file, such as a content type's schema. */
  change(file: string, change: (content: Record<string, unknown>) => void): void;
  remove(): void;
}

/** A copy of the build, beside the packages it needs. */
export function copyRelease(): Release {
  const root = mkdtempSync(path.join(tmpdir(), 'pressroom-release-'));
  const folder = path.join(root, 'dist');
  cpSync('dist', folder, { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  return {
    folder,
    append: (file, line) => appendFileSync(path.join(folder, file), `\n${line}\n`),
    change: (file, change) => {
      const content = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, unknown>;
      change(content);
      writeFileSync(path.join(folder, file), JSON.stringify(content));
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
