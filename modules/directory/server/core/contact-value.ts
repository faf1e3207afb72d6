import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import type { Both, LocalText } from '../../../../kernel/contract/local-text.ts';
import type { ContactKind } from '../../contract/contact.ts';

/** What a form gives of a contact point. */
export interface ContactContent {
  value: string | null;
  text: LocalText | null;
}

/** What is kept of it, or what is wrong with which field. */
export type CheckedContent = { kept: ContactContent } | { field: 'value' | 'text'; fault: Both };

const needed: Both = { zh: '请填写内容。', en: 'Fill it in.' };
const noNumber: Both = {
  zh: '不是可用的电话号码。国外号码请带国家代码，如+47。',
  en: 'This is no telephone number. Write a foreign one with its country code, such as +47.',
};
const noEmail: Both = {
  zh: '不是邮箱地址，如name@example.org。',
  en: 'This is no email address, such as name@example.org.',
};
const noWeb: Both = {
  zh: '网址以https://或http://开头。',
  en: 'An address on the web begins with https:// or http://.',
};
const noWechat: Both = { zh: '微信号中没有空格。', en: 'A name on WeChat has no spaces.' };

/**
 * Checks what was entered by its kind. Telephone numbers are read as written, in the country where they have no code
 * of one, and kept in the one international form.
 */
export function checkContent(
  kind: ContactKind,
  { value, text }: ContactContent,
  country: string,
): CheckedContent {
  const written = text?.zh || text?.en ? text : null;
  switch (kind) {
    case 'phone':
    case 'mobile':
    case 'fax':
      return value === null ? wrong(needed) : number(value, null, country);
    case 'assistant':
      if (!written) return { field: 'text', fault: needed };
      return value === null ? { kept: { value: null, text: written } } : number(value, written, country);
    case 'address':
      return written ? { kept: { value: null, text: written } } : { field: 'text', fault: needed };
    case 'email':
      return z.email().safeParse(value).success ? kept(value!) : wrong(value === null ? needed : noEmail);
    case 'web':
      return isWeb(value) ? kept(value!) : wrong(value === null ? needed : noWeb);
    case 'wechat':
      return value !== null && !/\s/.test(value) ? kept(value) : wrong(value === null ? needed : noWechat);
  }
}

function wrong(fault: Both): CheckedContent {
  return { field: 'value', fault };
}

function kept(value: string): CheckedContent {
  return { kept: { value, text: null } };
}

function isWeb(value: string | null): boolean {
  return value !== null && /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}

function number(value: string, text: LocalText | null, country: string): CheckedContent {
  // 转 is how Chinese cards write an extension.
  const read = parsePhoneNumberFromString(value.replace(/\s*转\s*/, ' ext. '), countryOf(country));
  if (!read?.isPossible()) return wrong(noNumber);
  return { kept: { value: read.ext ? `${read.number};ext=${read.ext}` : read.number, text } };
}

function countryOf(code: string): CountryCode {
  return isSupportedCountry(code) ? code : 'CN';
}

/** A number as people write it, and whether its range is known; anything else as it is. */
export function writtenValue(
  kind: ContactKind,
  value: string | null,
): { written: string | null; doubtful: boolean } {
  const isNumber = kind === 'phone' || kind === 'mobile' || kind === 'fax' || kind === 'assistant';
  const read = isNumber && value !== null ? parsePhoneNumberFromString(value) : undefined;
  if (!read) return { written: value, doubtful: false };
  return { written: read.formatInternational(), doubtful: !read.isValid() };
}
