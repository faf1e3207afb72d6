import type { Lang } from '../../../../../kernel/contract/local-text.ts';

/** A unit of measure or money: how both languages write it after (or before) a number, and its size in its dimension. */
export interface Unit {
  id: string;
  dimension:
    | 'area'
    | 'length'
    | 'mass'
    | 'volume'
    | 'energy'
    | 'power'
    | 'temperature'
    | 'money'
    | 'duration';
  /** Size in the dimension's base; 0 where units do not convert into one another (currencies, calendar spans). */
  size: number;
  zh: string;
  /** After the number, a regular expression. */
  en: string;
  /** Before the number, a regular expression. */
  enBefore?: string;
}

function unit(
  id: string,
  dimension: Unit['dimension'],
  size: number,
  zh: string,
  en: string,
  enBefore?: string,
): Unit {
  return enBefore === undefined ? { id, dimension, size, zh, en } : { id, dimension, size, zh, en, enBefore };
}

/** Longest Chinese names first: 平方公里 is read before 公里. One 亩 is a fifteenth of a hectare. */
export const UNITS: readonly Unit[] = [
  unit('CNY', 'money', 0, '元人民币|元人民幣|元', 'yuan|RMB|CNY|renminbi', 'RMB|CNY|¥|￥'),
  unit('USD', 'money', 0, '美元|美金', '(?:US|U\\.S\\.)?\\s?dollars?|USD', 'US\\$|USD|\\$'),
  unit('EUR', 'money', 0, '欧元|歐元', 'euros?|EUR', '€|EUR'),
  unit('JPY', 'money', 0, '日元|日圆', '(?:Japanese )?yen|JPY', 'JPY|JP¥'),
  unit('HKD', 'money', 0, '港元|港币', 'Hong Kong dollars?|HKD', 'HK\\$|HKD'),
  unit('GBP', 'money', 0, '英镑|英鎊', 'pounds? sterling|pounds|GBP', '£|GBP'),
  unit('SGD', 'money', 0, '新加坡元|新元', 'Singapore dollars?|SGD', 'S\\$|SGD'),
  unit('AUD', 'money', 0, '澳元', 'Australian dollars?|AUD', 'A\\$|AUD'),
  unit('CAD', 'money', 0, '加元', 'Canadian dollars?|CAD', 'C\\$|CAD'),
  unit('RUB', 'money', 0, '卢布', 'ro?ubles?|RUB'),
  unit('KRW', 'money', 0, '韩元', '(?:South Korean |Korean )?won\\b|KRW'),
  unit('km2', 'area', 100, '平方公里|平方千米', 'sq(?:uare|\\.)?[ -]?(?:km|kilomet(?:er|re)s?)|km2|km²'),
  unit('m2', 'area', 1e-4, '平方米|平米|㎡', 'sq(?:uare|\\.)?[ -]?(?:m\\b|met(?:er|re)s?)|m2|m²'),
  unit('ha', 'area', 1, '公顷|公頃', 'hectares?|ha\\b'),
  unit('mu', 'area', 1 / 15, '亩|畝', 'mu\\b'),
  unit('acre', 'area', 0.404686, '英亩', 'acres?'),
  unit('m3', 'volume', 1, '立方米|方水', 'cubic (?:met(?:er|re)s?|m\\b)|m3|m³'),
  unit('km', 'length', 1000, '公里|千米', 'km\\b|kilomet(?:er|re)s?|kilomet(?:er|re)-long'),
  unit('nmi', 'length', 1852, '海里', 'nautical miles?'),
  unit('mile', 'length', 1609.344, '英里', 'miles?'),
  unit('li', 'length', 500, '华里', 'li\\b'),
  unit('cm', 'length', 0.01, '厘米', 'cm\\b|centimet(?:er|re)s?'),
  unit('mm', 'length', 0.001, '毫米', 'mm\\b|millimet(?:er|re)s?'),
  unit('m', 'length', 1, '米', 'm\\b|met(?:er|re)s?'),
  unit('t', 'mass', 1000, '公吨|吨|噸', 'tons?\\b|tonnes?|t\\b'),
  unit('kg', 'mass', 1, '公斤|千克', 'kg\\b|kilograms?|kilos?\\b'),
  unit('jin', 'mass', 0.5, '市斤|斤', 'jin\\b'),
  unit('g', 'mass', 0.001, '克', 'g\\b|grams?'),
  unit('kWh', 'energy', 1, '千瓦时|千瓦小时|度电', 'kWh|kilowatt[- ]hours?'),
  unit('MW', 'power', 1000, '兆瓦', 'MW\\b|megawatts?'),
  unit('GW', 'power', 1e6, '吉瓦', 'GW\\b|gigawatts?'),
  unit('kW', 'power', 1, '千瓦', 'kW\\b|kilowatts?'),
  unit('C', 'temperature', 1, '摄氏度|℃|°C', '(?:degrees?|°) ?C(?:elsius)?\\b|℃|degrees? centigrade'),
  unit('year', 'duration', 0, '周年|週年|周岁|週歲|岁|歲|年', 'years?|-year|year-'),
  unit('month', 'duration', 0, '个月|個月', 'months?'),
  unit('week', 'duration', 0, '周|个星期', 'weeks?'),
  unit('day', 'duration', 0, '天|个工作日|日', '(?:working |business )?days?'),
  unit('hour', 'duration', 0, '小时|个小时|小時', 'hours?'),
  unit('minute', 'duration', 0, '分钟|分鐘', 'minutes?'),
];

/** What the unit tables call a unit, for messages. */
export function unitNamed(id: string | undefined): Unit | undefined {
  return UNITS.find((u) => u.id === id);
}

const AFTER: Record<Lang, [string, RegExp][]> = {
  zh: UNITS.flatMap((u) =>
    u.zh.split('|').map((form): [string, RegExp] => [u.id, new RegExp(`^\\s?${form}`, 'u')]),
  ).sort((a, b) => b[1].source.length - a[1].source.length),
  en: UNITS.map((u) => [u.id, new RegExp(`^[\\s-]{0,2}(?:${u.en})(?![A-Za-z])`, 'u')]),
};
const BEFORE: [string, RegExp][] = UNITS.filter((u) => u.enBefore)
  .map((u): [string, RegExp] => [u.id, new RegExp(`(?:${u.enBefore})\\s?$`, 'u')])
  .sort((a, b) => b[1].source.length - a[1].source.length);

/** The unit written right after a number, and where it ends in `rest` (the text after the number). */
export function unitAfter(rest: string, lang: Lang): { id: string; length: number } | undefined {
  for (const [id, form] of AFTER[lang]) {
    const match = form.exec(rest);
    if (match) return { id, length: match[0].length };
  }
  return undefined;
}

/** The currency written right before an English number, and how long it is. */
export function unitBefore(before: string): { id: string; length: number } | undefined {
  for (const [id, form] of BEFORE) {
    const match = form.exec(before);
    if (match) return { id, length: match[0].length };
  }
  return undefined;
}
