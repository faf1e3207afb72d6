import { createOffice } from '../../kernel/server/accounts/create-office.ts';
import { type HouseCommand, jsonOption, optionsOf } from './house-command.ts';

export const officeCreate: HouseCommand = {
  name: 'office create',
  usage:
    'office create --code CODE --zh NAME --en NAME [--short-zh NAME] [--short-en NAME] [--chop TEXT] [--time-zone ZONE] [--host HOST] [--json]',
  about: { zh: '设立机构', en: 'open an office' },
  options: [
    [
      '--code CODE',
      {
        zh: '机构代码，不可更改：小写字母、数字、连字符',
        en: 'its code, never changed: small letters, digits, hyphens',
      },
    ],
    ['--zh NAME', { zh: '中文全称', en: 'its full name in Chinese' }],
    ['--en NAME', { zh: '英文全称', en: 'its full name in English' }],
    ['--short-zh NAME', { zh: '中文简称（默认同全称）', en: 'its short Chinese name (else the full one)' }],
    ['--short-en NAME', { zh: '英文简称（默认同全称）', en: 'its short English name (else the full one)' }],
    [
      '--chop TEXT',
      {
        zh: '印文，至多四字（默认取简称前四字）',
        en: 'the seal, four characters at most (else the short name’s first four)',
      },
    ],
    ['--time-zone ZONE', { zh: '时区（默认 Asia/Shanghai）', en: 'its time zone (else Asia/Shanghai)' }],
    [
      '--host HOST',
      { zh: '公众网站的域名，多个用逗号分开', en: 'host names of its public site, comma between' },
    ],
    jsonOption,
  ],
  run: async ({ accounts }, args) => {
    const given = optionsOf(
      args,
      ['code', 'zh', 'en'],
      ['short-zh', 'short-en', 'chop', 'time-zone', 'host'],
    );
    const shortZh = given['short-zh'] ?? given['zh']!;
    const office = await createOffice(accounts, {
      code: given['code']!,
      name: { zh: given['zh']!, en: given['en']! },
      shortName: { zh: shortZh, en: given['short-en'] ?? given['en']! },
      chop: chopOf(given['chop'] ?? shortZh),
      timeZone: given['time-zone'] ?? 'Asia/Shanghai',
      hosts: (given['host'] ?? '').split(',').filter((host) => host !== ''),
    });
    return {
      lines: [
        {
          zh: `机构 ${office.code} 已设立：${office.name.zh}`,
          en: `Office ${office.code} opened: ${office.name.en}`,
        },
      ],
      json: { office },
    };
  },
};

/** A seal of three or four characters stands in two columns. */
function chopOf(text: string): string {
  const characters = [...text].slice(0, 4);
  return characters.length < 3
    ? characters.join('')
    : `${characters.slice(0, 2).join('')}\n${characters.slice(2).join('')}`;
}
