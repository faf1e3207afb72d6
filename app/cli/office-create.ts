import {
  createOffice,
  createOfficeWithDirector,
  type FirstDirector,
} from '../../kernel/server/accounts/create-office.ts';
import { type HouseCommand, jsonOption, optionsOf, UsageFault } from './house-command.ts';

export const officeCreate: HouseCommand = {
  name: 'office create',
  usage:
    'office create --code CODE --zh NAME --en NAME [--short-zh NAME] [--short-en NAME] [--chop TEXT] [--time-zone ZONE] [--host HOST] [--director EMAIL --director-zh NAME --director-en NAME] [--json]',
  about: {
    zh: '设立机构及其首任主任，并显示一次初始密码',
    en: 'open an office with its first director, and show the first password once',
  },
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
    ['--director EMAIL', { zh: '首任主任的登录邮箱', en: 'the email of its first director' }],
    ['--director-zh NAME', { zh: '首任主任的中文姓名', en: 'the director’s name in Chinese' }],
    ['--director-en NAME', { zh: '首任主任的英文姓名', en: 'the director’s name in English' }],
    jsonOption,
  ],
  run: async ({ accounts }, args) => {
    const given = optionsOf(
      args,
      ['code', 'zh', 'en'],
      ['short-zh', 'short-en', 'chop', 'time-zone', 'host', 'director', 'director-zh', 'director-en'],
    );
    const shortZh = given['short-zh'] ?? given['zh']!;
    const director = directorOf(given);
    const asked = {
      code: given['code']!,
      name: { zh: given['zh']!, en: given['en']! },
      shortName: { zh: shortZh, en: given['short-en'] ?? given['en']! },
      chop: chopOf(given['chop'] ?? shortZh),
      timeZone: given['time-zone'] ?? 'Asia/Shanghai',
      hosts: (given['host'] ?? '').split(',').filter((host) => host !== ''),
    };
    const { office, password } = director
      ? await createOfficeWithDirector(accounts, asked, director)
      : { office: await createOffice(accounts, asked), password: null };
    return {
      lines: [
        {
          zh: `机构 ${office.code} 已设立：${office.name.zh}`,
          en: `Office ${office.code} opened: ${office.name.en}`,
        },
        ...(director ? [directorLine(director.email, password)] : []),
      ],
      json: { office, ...(director && { director: { email: director.email, password } }) },
    };
  },
};

/** The director is named whole or not at all. */
function directorOf(given: Record<string, string>): FirstDirector | null {
  const names = ['director', 'director-zh', 'director-en'];
  const missing = names.filter((name) => !given[name]);
  if (missing.length === names.length) return null;
  if (missing.length > 0) {
    const flags = missing.map((name) => `--${name}`).join(' ');
    throw new UsageFault({ zh: `缺少选项 ${flags}。`, en: `Missing option: ${flags}.` });
  }
  return { email: given['director']!, name: { zh: given['director-zh']!, en: given['director-en']! } };
}

function directorLine(email: string, password: string | null) {
  return password === null
    ? {
        zh: `${email} 已有账号，现为该机构主任，密码不变。`,
        en: `${email} has an account already and is now its director; the password stays.`,
      }
    : {
        zh: `主任 ${email} 的初始密码（只显示这一次，首次登录须更换）：${password}`,
        en: `First password of its director ${email}, shown this once, to be changed at the first sign-in: ${password}`,
      };
}

/** A seal of three or four characters stands in two columns. */
function chopOf(text: string): string {
  const characters = [...text].slice(0, 4);
  return characters.length < 3
    ? characters.join('')
    : `${characters.slice(0, 2).join('')}\n${characters.slice(2).join('')}`;
}
