import { copyEmbedded } from '../../kernel/server/snapshot/copy-embedded.ts';
import type { HouseCommand } from './house-command.ts';

/** Asked by `chancery backup` of the house that runs: a copy of its embedded database, to be read beside it. */
export const backupCopy: HouseCommand = {
  name: 'backup copy',
  usage: 'backup FILE',
  about: { zh: '交出数据库副本', en: 'give a copy of the database' },
  options: [],
  run: async ({ database, settings }) => {
    const folder = database.engine === 'embedded' ? await copyEmbedded(database, settings.dataDir) : null;
    return { lines: [], json: { engine: database.engine, folder } };
  },
};
