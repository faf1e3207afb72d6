import type { Both } from '../../contract/local-text.ts';

/** What is said of a field that is not right: what is wanted, so that it can be mended. `{limit}` is filled in. */
export const faultTexts: Record<string, Both> = {
  missing: { zh: '此项必填。', en: 'This is needed.' },
  rule: { zh: '填写内容不符合要求。', en: 'This does not meet the rule for it.' },
  'type-string': { zh: '此项应为文字。', en: 'This should be text.' },
  'type-number': { zh: '此项应为数字。', en: 'This should be a number.' },
  'type-int': { zh: '此项应为整数。', en: 'This should be a whole number.' },
  'type-boolean': {
    zh: '此项应为“是”或“否”（true 或 false）。',
    en: 'This should be yes or no (true or false).',
  },
  'type-array': { zh: '此项应为列表。', en: 'This should be a list.' },
  'type-object': { zh: '此项应为一组填写项。', en: 'This should be a group of fields.' },
  'string-small': { zh: '至少 {limit} 个字符。', en: 'At least {limit} characters are needed.' },
  'string-big': { zh: '不超过 {limit} 个字符，请缩短。', en: 'At most {limit} characters. Shorten it.' },
  'array-small': { zh: '至少 {limit} 项。', en: 'At least {limit} entries are needed.' },
  'array-big': {
    zh: '不超过 {limit} 项，请分几次提交。',
    en: 'At most {limit} entries. Send the rest separately.',
  },
  'number-small': { zh: '不得小于 {limit}。', en: 'It may not be less than {limit}.' },
  'number-big': { zh: '不得大于 {limit}。', en: 'It may not be more than {limit}.' },
  'int-small': { zh: '不得小于 {limit}。', en: 'It may not be less than {limit}.' },
  'int-big': { zh: '不得大于 {limit}。', en: 'It may not be more than {limit}.' },
  format: { zh: '写法不符合要求，请核对。', en: 'It is not written as it should be. Check it.' },
  'format-uuid': { zh: '编号无效：应为 UUID。', en: 'This id is not valid: it should be a UUID.' },
  'format-date': {
    zh: '日期应写作 年-月-日，如 2026-11-24，且须确有其日。',
    en: 'A date is written year-month-day, as 2026-11-24, and must exist.',
  },
  'format-datetime': {
    zh: '时间应写作 ISO 8601 格式（UTC），如 2026-11-24T02:00:00Z。',
    en: 'A time is written in ISO 8601, in UTC, as 2026-11-24T02:00:00Z.',
  },
  'format-email': { zh: '邮箱地址的写法不对。', en: 'This is not an email address.' },
  'format-url': {
    zh: '网址的写法不对，应以 https:// 开头。',
    en: 'This is not an address of a page: it begins with https://.',
  },
  value: { zh: '应为以下之一：{values}。', en: 'It should be one of: {values}.' },
  keys: { zh: '多出了不认识的项：{keys}。', en: 'Fields nobody asked for: {keys}.' },
};
