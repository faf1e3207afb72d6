import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { importIntoMemory } from '../../modules/language/server/index.ts';
import { forOffice, officeOption } from './for-office.ts';
import { type HouseCommand, jsonOption, UsageFault, wordsAndOptions } from './house-command.ts';

export const memoryImport: HouseCommand = {
  name: 'memory import',
  usage: 'memory import FILE [--memory NAME] [--office CODE] [--json]',
  about: {
    zh: '把一个TMX文件读入翻译记忆库，读完即可查找',
    en: 'read a TMX file into a translation memory, ready to be looked up',
  },
  options: [
    [
      '--memory NAME',
      {
        zh: '记忆库名称，没有则新建（默认用文件名）',
        en: 'the memory’s name; made where there is none (else the file’s name)',
      },
    ],
    officeOption,
    jsonOption,
  ],
  run: async (open, args, folder) => {
    const { words, given } = wordsAndOptions(args, ['memory', 'office']);
    const path = resolve(folder, words);
    await demandFile(path);
    const office = await forOffice(open, 'language', given['office']);
    const name = given['memory'] ?? basename(path, extname(path));
    const done = await importIntoMemory(office, name, createReadStream(path));
    const { read, added, known, leftOut } = done;
    return {
      lines: [
        {
          zh: `“${name}”：读到 ${read} 条，新增 ${added} 条，库中已有 ${known} 条，未收 ${leftOut} 条。`,
          en: `${name}: ${read} units read, ${added} added, ${known} there already, ${leftOut} left out.`,
        },
      ],
      json: done,
    };
  },
};

async function demandFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(found instanceof Error) && found.isFile()) return;
  throw new UsageFault({ zh: `无法读取文件 ${path}。`, en: `The file ${path} cannot be read.` });
}
