import { listOffices } from '../../kernel/server/accounts/offices.ts';
import { type LedgerReport, verifyLedger } from '../../kernel/server/ledger/verify.ts';
import { refuse } from '../../kernel/server/refusal.ts';
import { lookInOffice } from '../../kernel/server/transaction.ts';
import { type Done, type HouseCommand, jsonOption, optionsOf } from './house-command.ts';

export const ledgerVerify: HouseCommand = {
  name: 'ledger verify',
  usage: 'ledger verify [--office CODE] [--json]',
  about: {
    zh: '逐行核验账本的哈希链；不符时退出码为 1',
    en: 'walk the ledger’s chain of hashes; exits with 1 where it does not hold',
  },
  options: [['--office CODE', { zh: '只核验一个机构', en: 'one office only' }], jsonOption],
  run: async ({ accounts, deps }, args): Promise<Done> => {
    const { office: only } = optionsOf(args, [], ['office']);
    const offices = (await listOffices(accounts)).filter((entry) => !only || entry.office.code === only);
    if (only && offices.length === 0) throw refuse('not-found');
    const reports: LedgerReport[] = [];
    for (const { office } of offices) {
      const actor = { kind: 'system', module: 'ledger', office: office.code } as const;
      reports.push(await lookInOffice(deps, actor, office, (ctx) => verifyLedger(ctx.db, office.code)));
    }
    const sound = reports.length > 0 && reports.every((report) => report.broken === null);
    return {
      lines: reports.length > 0 ? reports.map(lineOf) : [nothing],
      json: { sound, offices: reports },
      exit: sound ? 0 : 1,
    };
  },
};

const nothing = { zh: '没有可核验的机构。', en: 'There is no office to verify.' };

function lineOf({ office, lines, erased, head, broken }: LedgerReport) {
  if (broken) {
    const why = faults[broken.why];
    return {
      zh: `${office}：账本第 ${broken.seq} 行不符：${why.zh}。此前 ${lines} 行无误。`,
      en: `${office}: line ${broken.seq} of the ledger does not hold: ${why.en}. The ${lines} lines before it do.`,
    };
  }
  return {
    zh: `${office}：账本 ${lines} 行全部相符${erased > 0 ? `，其中 ${erased} 行内容已依法删除` : ''}；末行哈希 ${head}`,
    en: `${office}: all ${lines} lines of the ledger hold${erased > 0 ? `, ${erased} of them with their data erased` : ''}; the last hash is ${head}`,
  };
}

const faults: Record<NonNullable<LedgerReport['broken']>['why'], { zh: string; en: string }> = {
  'missing-line': { zh: '缺行', en: 'a line is missing' },
  chain: { zh: '与上一行接不上', en: 'it does not follow from the line before' },
  line: { zh: '行内容被改动', en: 'the line was altered' },
  data: { zh: '所载数据被改动', en: 'its data were altered' },
};
