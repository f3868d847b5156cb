import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FilePlace, FileStore } from './file-store';

const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;
/** Ids are letters and digits: nothing that comes in leads out of the folder. */
const ID = /^[a-z0-9]{1,64}$/;
const UNFINISHED = '.part';

/** A folder per dossier, a file per document. Several instances share it where it is a shared volume. */
export function createFolderStore(root: string): FileStore {
  const folderOf = (dossier: string) => path.join(root, checked(dossier));
  const fileOf = ({ dossier, document }: FilePlace) => path.join(folderOf(dossier), checked(document));

  return {
    put: async (place, sealed) => {
      const unfinished = `${fileOf(place)}.${randomBytes(4).toString('hex')}${UNFINISHED}`;
      await mkdir(folderOf(place.dossier), { recursive: true, mode: PRIVATE_FOLDER });
      try {
        await writeLasting(unfinished, sealed);
        await rename(unfinished, fileOf(place));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    get: async (place) => orNothing(readFile(fileOf(place)), null),
    remove: (place) => rm(fileOf(place), { force: true }),
    of: async function* (dossier) {
      for (const document of await orNothing(readdir(folderOf(dossier)), [])) {
        if (document.endsWith(UNFINISHED)) await rm(path.join(folderOf(dossier), document), { force: true });
        else yield { dossier, document };
      }
    },
    olderThan: async function* (instant) {
      for (const dossier of await orNothing(readdir(root), [])) {
        for (const document of await orNothing(readdir(path.join(root, dossier)), [])) {
          const file = await orNothing(stat(path.join(root, dossier, document)), null);
          if (file === null || file.mtimeMs >= instant) continue;
          if (document.endsWith(UNFINISHED)) await rm(path.join(root, dossier, document), { force: true });
          else yield { dossier, document };
        }
      }
    },
  };
}

/** On the disk before it is answered for. */
async function writeLasting(file: string, content: Buffer): Promise<void> {
  const handle = await open(file, 'wx', PRIVATE_FILE);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function checked(id: string): string {
  if (!ID.test(id)) throw new Error('The vault keeps files under ids of small letters and digits only.');
  return id;
}

async function orNothing<Found, Nothing>(found: Promise<Found>, nothing: Nothing): Promise<Found | Nothing> {
  try {
    return await found;
  } catch (error) {
    // What another instance has removed in the meantime is not there either.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return nothing;
    throw error;
  }
}
