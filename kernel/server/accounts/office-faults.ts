import { officeCode } from '../../contract/ids.ts';
import type { Both } from '../../contract/local-text.ts';
import { faultTexts } from '../http/input-fault-texts.ts';
import type { NewOffice } from './create-office.ts';

/** What is wrong with a new office, by its field; empty where all is well. */
export function officeFaults(office: NewOffice): Record<string, Both> {
  const { name, shortName, chop, hosts = [] } = office;
  const texts = {
    'name.zh': name.zh,
    'name.en': name.en,
    'shortName.zh': shortName.zh,
    'shortName.en': shortName.en,
    chop,
  };
  const blank = Object.entries(texts).filter(([, text]) => text.trim() === '');
  return {
    ...(officeCode.safeParse(office.code).success ? {} : { code: codeFault }),
    ...Object.fromEntries(blank.map(([field]) => [field, faultTexts.missing!])),
    ...([...chop].length <= longestChop ? {} : { chop: chopFault }),
    ...(isTimeZone(office.timeZone) ? {} : { timeZone: timeZoneFault }),
    ...(hosts.every((host) => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host)) ? {} : { hosts: hostFault }),
  };
}

/** Two columns of four characters, and the line feed between. */
const longestChop = 9;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // The only thing it throws at is an unknown name.
    return false;
  }
}

const codeFault: Both = {
  zh: '机构代码须以小写字母开头，只含小写字母、数字和连字符，2 至 31 个字符。',
  en: 'An office code begins with a small letter and has 2 to 31 small letters, digits and hyphens.',
};
const chopFault: Both = {
  zh: `印文不超过 ${longestChop} 个字符。`,
  en: `A seal has at most ${longestChop} characters.`,
};
const timeZoneFault: Both = {
  zh: '时区名称无效，例如 Asia/Shanghai。',
  en: 'This is not a time zone. An example: Asia/Shanghai.',
};
const hostFault: Both = {
  zh: '域名的写法不对，例如 fao.example，不含 https:// 和端口。',
  en: 'This is not a host name. An example: fao.example, without https:// and port.',
};

/** Said where another office's public site answers to the name already. */
export const hostTaken: Both = {
  zh: '已有机构的公众网站使用此域名。',
  en: 'The public site of another office answers to this name.',
};
