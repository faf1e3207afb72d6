import { join, relative, resolve } from 'node:path';
import type { Both } from '../../contract/local-text.ts';

/** What stands in the way of using a data folder, in words for the person who started the program. */
export class FolderRefusal extends Error {
  override name = 'FolderRefusal';
  readonly both: Both;

  constructor(both: Both) {
    super(both.en);
    this.both = both;
  }
}

/** The operating system keeps 104 bytes for the address of a socket on some systems, 108 on others. */
const longestAddress = 100;

/** The address of a socket in the data folder, from the working folder where that is shorter. */
export function socketPath(dataDir: string, file: string): string {
  const whole = join(resolve(dataDir), file);
  const short = relative(process.cwd(), whole);
  const path = short.length < whole.length ? short : whole;
  if (Buffer.byteLength(path) <= longestAddress) return path;
  throw new FolderRefusal({
    zh: `数据文件夹的路径过长：${whole}。请用 DATA_DIR 指定较短的路径（不超过 80 个字符）。`,
    en: `The path of the data folder is too long: ${whole}. Choose a shorter one with DATA_DIR (80 characters at most).`,
  });
}

/** The name of the socket that is both the lock of a data folder and the way to command its holder. */
export const controlSocket = 'control.sock';
