import { listOffices } from '../../kernel/server/accounts/offices.ts';
import { memoryIndexOf } from '../../modules/language/server/index.ts';
import { forOffice } from './for-office.ts';
import { type Done, type HouseCommand, jsonOption, optionsOf } from './house-command.ts';

export const memoryRebuild: HouseCommand = {
  name: 'memory rebuild',
  usage: 'memory rebuild [--json]',
  about: {
    zh: '重建全部机构翻译记忆库的索引',
    en: 'make the index of every office’s translation memories anew',
  },
  options: [jsonOption],
  run: async (open, args): Promise<Done> => {
    optionsOf(args, []);
    const offices: { office: string; units: number }[] = [];
    for (const { office } of await listOffices(open.accounts)) {
      const as = await forOffice(open, 'language', office.code);
      const { units } = await memoryIndexOf(as).rebuild(as);
      offices.push({ office: office.code, units });
    }
    return {
      lines: offices.map(({ office, units }) => ({
        zh: `${office}：索引共 ${units} 个翻译单元`,
        en: `${office}: ${units} units in the index`,
      })),
      json: { offices },
    };
  },
};
