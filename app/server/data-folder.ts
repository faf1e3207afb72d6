import { accessSync, constants, mkdirSync } from 'node:fs';
import { StartRefusal } from './say.ts';

/** Makes the data folder where it is missing; one that cannot be made or written to is refused in words. */
export function provideDataFolder(dataDir: string): void {
  try {
    // What lies in it is nobody else’s to read.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new StartRefusal(
      {
        zh: `设置 DATA_DIR 有误：无法使用文件夹 ${dataDir}（${code}）。请改用可写的文件夹。`,
        en: `The setting DATA_DIR is not right: the folder ${dataDir} cannot be used (${code}). Choose one that can be written to.`,
      },
      2,
    );
  }
}
