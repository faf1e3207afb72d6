import { homeOf } from '../../kernel/server/accounts/home.ts';
import { findOffice } from '../../kernel/server/accounts/offices.ts';
import type { UserActor } from '../../kernel/server/actor.ts';
import { inOffice } from '../../kernel/server/transaction.ts';
import { type ActAs, fillCases } from '../../modules/service-hall/server/index.ts';
import { demoOffice, demoPeople } from '../server/demo-office.ts';
import type { OpenHouse } from '../server/open-house.ts';
import { type HouseCommand, jsonOption, optionsOf, UsageFault } from './house-command.ts';

const most = 2_000_000;

export const demoFill: HouseCommand = {
  name: 'demo fill',
  usage: 'demo fill --cases N [--json]',
  about: {
    zh: '在演示机构里添加 N 件虚构办件，供试用和测速',
    en: 'add N made-up cases to the demonstration office, to try and to measure at size',
  },
  options: [['--cases N', { zh: '件数', en: 'how many' }], jsonOption],
  run: async (open, args) => {
    const count = Number(optionsOf(args, ['cases'])['cases']);
    if (!Number.isInteger(count) || count < 1 || count > most)
      throw new UsageFault({
        zh: `--cases 请写 1 到 ${most} 的整数。`,
        en: `--cases is a whole number from 1 to ${most}.`,
      });
    await fillCases(await actors(open), count, (done) => open.log.info({ done, of: count }, 'cases filled'));
    return {
      lines: [{ zh: `已添加 ${count} 件办件。`, en: `${count} cases were added.` }],
      json: { cases: count },
    };
  },
};

const emails = {
  clerk: 'qiao.anning@yunjiang.example',
  reviewer: 'gu.mingche@yunjiang.example',
  'other-reviewer': 'min.shuyao@yunjiang.example',
  chief: 'cen.liqun@yunjiang.example',
} as const;

/** The hall’s people of the demonstration, acting at any instant. */
async function actors({ accounts, deps }: OpenHouse): Promise<ActAs> {
  const office = await findOffice(accounts, demoOffice.code);
  if (!office) throw new UsageFault(noDemo);
  const acting = new Map<string, UserActor>();
  for (const [by, email] of Object.entries(emails)) {
    const { name, roles } = demoPeople.find((person) => person.email === email)!;
    const { userId } = await homeOf(accounts, email);
    acting.set(by, { kind: 'user', userId, name, email, office: office.code, roles });
  }
  return (by, at, act) => inOffice({ ...deps, clock: () => at }, acting.get(by)!, office, act);
}

const noDemo = {
  zh: '这里没有演示机构；虚构办件只添加到演示机构。',
  en: 'There is no demonstration office here; made-up cases are added to that alone.',
};
