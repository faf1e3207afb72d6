import { reaction } from '../house/module.ts';
import { bytesReleased } from './remove-row.ts';

/** Erases bytes that were the last file's of their kind. Nobody can take them up again: their keys are written down nowhere. */
export const eraseBytes = reaction({
  event: bytesReleased,
  name: 'files.erase-bytes',
  async prepare({ files, office }, event) {
    for (const key of String(event.data?.['keys'] ?? '').split(' ')) await files.store.drop(office.code, key);
  },
  run: async () => undefined,
});
