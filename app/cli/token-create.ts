import { createToken } from '../../kernel/server/accounts/create-token.ts';
import { type HouseCommand, jsonOption, optionsOf, UsageFault } from './house-command.ts';

export const tokenCreate: HouseCommand = {
  name: 'token create',
  usage: 'token create --user EMAIL [--office CODE] [--name TEXT] [--days N] [--json]',
  about: { zh: '签发接口令牌，只显示这一次', en: 'make a bearer token of the API, shown this once' },
  options: [
    ['--user EMAIL', { zh: '为谁签发', en: 'whose token it is' }],
    [
      '--office CODE',
      { zh: '用于哪个机构（默认为其所在机构）', en: 'the office it opens (else the person’s first)' },
    ],
    ['--name TEXT', { zh: '用途', en: 'what it is for' }],
    ['--days N', { zh: '有效天数（默认 365）', en: 'days until it lapses (365 unless said)' }],
    jsonOption,
  ],
  run: async ({ accounts }, args) => {
    const given = optionsOf(args, ['user'], ['office', 'name', 'days']);
    const { id, token, expiresAt } = await createToken(accounts, {
      email: given['user']!,
      name: given['name'] ?? 'command line',
      office: given['office'],
      days: daysOf(given['days']),
    });
    return {
      lines: [
        {
          zh: `令牌（只显示这一次，${expiresAt.toISOString().slice(0, 10)} 到期）：${token}`,
          en: `The token, shown this once, lapses on ${expiresAt.toISOString().slice(0, 10)}: ${token}`,
        },
      ],
      json: { id, token, expiresAt: expiresAt.toISOString() },
    };
  },
};

function daysOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageFault({ zh: '--days 须为整数。', en: '--days is a whole number.' });
}
