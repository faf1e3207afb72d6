import { listOffices } from '../../kernel/server/accounts/offices.ts';
import { reindexAll } from '../../kernel/server/search/index-subjects.ts';
import { inOffice } from '../../kernel/server/transaction.ts';
import { type Done, type HouseCommand, jsonOption, optionsOf } from './house-command.ts';

export const searchRebuild: HouseCommand = {
  name: 'search rebuild',
  usage: 'search rebuild [--json]',
  about: { zh: '重建全部机构的搜索', en: 'make the search of every office anew' },
  options: [jsonOption],
  run: async ({ accounts, deps }, args): Promise<Done> => {
    optionsOf(args, []);
    const offices: { office: string; entries: number }[] = [];
    for (const { office } of await listOffices(accounts)) {
      const actor = { kind: 'system', module: 'search', office: office.code } as const;
      offices.push({ office: office.code, entries: await inOffice(deps, actor, office, reindexAll) });
    }
    return {
      lines: offices.map(({ office, entries }) => ({
        zh: `${office}：搜索共 ${entries} 条`,
        en: `${office}: ${entries} entries of the search`,
      })),
      json: { offices },
    };
  },
};
