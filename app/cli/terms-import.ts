import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { importTermbase } from '../../modules/language/server/index.ts';
import { forOffice, officeOption } from './for-office.ts';
import { type HouseCommand, jsonOption, UsageFault, wordsAndOptions } from './house-command.ts';

export const termsImport: HouseCommand = {
  name: 'terms import',
  usage: 'terms import FILE [--take new|all|none] [--office CODE] [--json]',
  about: {
    zh: '导入 TBX 术语库，其中的新概念待核准',
    en: 'propose the new concepts of a TBX termbase, for approval',
  },
  options: [
    [
      '--take new|all|none',
      {
        zh: '收入新概念（默认）；连同部分相同的（all）；只试读（none）',
        en: 'the new concepts (unless said), also those that share a term (all), or none: only try the file',
      },
    ],
    officeOption,
    jsonOption,
  ],
  run: async (open, args, folder) => {
    const { words, given } = wordsAndOptions(args, ['take', 'office']);
    const take = given['take'] ?? 'new';
    if (!['new', 'all', 'none'].includes(take))
      throw new UsageFault({ zh: '--take 请写 new、all 或 none。', en: '--take is new, all or none.' });
    const file = resolve(folder, words);
    await access(file).catch(() => {
      throw new UsageFault({ zh: `找不到文件 ${words}。`, en: `There is no file ${words}.` });
    });
    const office = await forOffice(open, 'language', given['office']);
    const done = await importTermbase(office, createReadStream(file), {
      clashes: take === 'all',
      tries: take === 'none',
    });
    const { new: fresh, known, clash, unreadable } = done.counts;
    return {
      lines: [
        {
          zh: `新概念${fresh}个，已有${known}个，部分相同${clash}个，不能收入${unreadable}个；已提出${done.proposed}个，待核准。`,
          en: `${fresh} new, ${known} known, ${clash} that share a term, ${unreadable} that cannot be taken; ${done.proposed} proposed, for approval.`,
        },
      ],
      json: done,
    };
  },
};
