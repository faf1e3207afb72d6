import { rebuildSearch } from '../server/rebuild-search.ts';
import { type Done, type HouseCommand, jsonOption, optionsOf } from './house-command.ts';

export const searchRebuild: HouseCommand = {
  name: 'search rebuild',
  usage: 'search rebuild [--json]',
  about: { zh: '重建全部机构的搜索', en: 'make the search of every office anew' },
  options: [jsonOption],
  run: async ({ accounts, deps }, args): Promise<Done> => {
    optionsOf(args, []);
    const offices = await rebuildSearch(accounts, deps);
    return {
      lines: offices.map(({ office, entries }) => ({
        zh: `${office}：搜索共 ${entries} 条`,
        en: `${office}: ${entries} entries of the search`,
      })),
      json: { offices },
    };
  },
};
