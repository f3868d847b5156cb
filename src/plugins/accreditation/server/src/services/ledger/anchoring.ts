import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../../storage/database';
import type { Instant } from '../../domain/time/instant';
import type { Anchor } from './anchor';
import { takeAnchor } from './anchor';
import type { Seal } from './page';

/** Writes anchors to a file, one line of JSON each, and reads the last one back. */
export interface Anchoring {
  /** Takes an anchor and appends it to a file. */
  append(file: string): Promise<Anchor>;
  /**
   * The last anchor in a file.
   * @throws Error where there is none to read
   */
  latest(file: string): Promise<Anchor>;
}

interface Dependencies {
  readonly database: Database;
  readonly seal: Seal;
  readonly clock: () => Instant;
}

export function createAnchoring({ database, seal, clock }: Dependencies): Anchoring {
  return {
    append: async (file) => {
      const anchor = await takeAnchor(database, seal, clock);
      await mkdir(path.dirname(file), { recursive: true });
      await appendFile(file, `${JSON.stringify(anchor)}\n`);
      return anchor;
    },
    latest: async (file) => {
      const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
      const last = lines.at(-1);
      if (last === undefined) throw new Error(`${file} holds no anchor.`);
      // The file is the office's own and is checked by its digest.
      return JSON.parse(last) as Anchor;
    },
  };
}
