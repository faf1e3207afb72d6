import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { memoriesAsTmx } from '../../modules/language/server/index.ts';
import { forOffice, officeOption } from './for-office.ts';
import { type HouseCommand, jsonOption, optionsOf, UsageFault } from './house-command.ts';

export const memoryExport: HouseCommand = {
  name: 'memory export',
  usage: 'memory export [--memory NAME] [--out FILE] [--office CODE] [--json]',
  about: {
    zh: '以TMX格式输出翻译记忆库',
    en: 'write translation memories as TMX',
  },
  options: [
    ['--memory NAME', { zh: '只输出一个记忆库', en: 'one memory only' }],
    ['--out FILE', { zh: '写入文件（默认直接输出）', en: 'into a file (else it is printed)' }],
    officeOption,
    jsonOption,
  ],
  run: async (open, args, folder) => {
    const given = optionsOf(args, [], ['memory', 'out', 'office']);
    const office = await forOffice(open, 'language', given['office']);
    const out = given['out'] && resolve(folder, given['out']);
    if (!out && args.includes('--json'))
      throw new UsageFault({ zh: '--json 须与 --out 同用。', en: '--json goes with --out.' });
    const { units, bytes } = await memoriesAsTmx(office, given['memory']);
    const path = out ?? join(tmpdir(), `chancery-memory-${randomUUID()}.tmx`);
    await written(path, bytes);
    const lines = [{ zh: `已写入 ${path}：${units} 条。`, en: `${units} units were written to ${path}.` }];
    return { lines, json: { file: path, units }, ...(!out && { file: path }) };
  },
};

/** Nothing is written over, and half a file is not left behind. */
async function written(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    await pipeline(Readable.from(bytes), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') await rm(path, { force: true });
    if (!code) throw error;
    throw new UsageFault({
      zh: `无法写入 ${path}（${code}）。请换一个尚不存在的文件。`,
      en: `${path} cannot be written (${code}). Name a file that is not there yet.`,
    });
  }
}
