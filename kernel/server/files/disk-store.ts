import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { officeCode } from '../../contract/ids.ts';
import { type FileStore, isKey, type StoredBytes } from './store.ts';

/** Files as a folder: `<office>/<two digits>/<key>`. */
export function diskStore(folder: string): FileStore {
  const pathOf = (office: string, key: string) => join(folder, office, key.slice(0, 2), key);
  return {
    async keep(office, key, path) {
      const target = pathOf(office, key);
      await makeFolder(dirname(target), folder);
      await sync(path);
      await rename(path, target);
      // The name is only safe when the folder that holds it has been written too.
      await sync(dirname(target));
    },
    async open(office, key, range) {
      const file = await open(pathOf(office, key));
      return file.createReadStream(range ? { start: range.first, end: range.last } : {});
    },
    async drop(office, key) {
      await rm(pathOf(office, key), { force: true });
    },
    list: () => listFolder(folder),
  };
}

async function makeFolder(path: string, root: string): Promise<void> {
  const made = await mkdir(path, { recursive: true });
  if (!made) return;
  for (let at = path; at.length >= root.length; at = dirname(at)) await sync(at);
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* listFolder(folder: string): AsyncIterable<StoredBytes> {
  for (const office of await namesIn(folder)) {
    if (!officeCode.safeParse(office).success) continue;
    for (const part of await namesIn(join(folder, office))) {
      for (const key of await namesIn(join(folder, office, part))) {
        if (!isKey(key)) continue;
        const found = await stat(join(folder, office, part, key)).catch(whereGone);
        if (found) yield { office, key, size: found.size, at: found.mtime };
      }
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(whereGone)) ?? [];
}

/** What was erased while the folder was read is no longer there. */
function whereGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}
