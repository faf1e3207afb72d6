import type { NumberFact } from './numbers.ts';
import { withSurroundings } from './numbers-zh-around.ts';
import { numeralValue } from './numbers-zh-numeral.ts';

const ARABIC = '(?:\\d{1,3}(?:[,，]\\d{3})+(?!\\d)|\\d+)(?:[.．]\\d+)?';
const CN = '[零〇○一二两兩三四五六七八九十百千万萬亿億]+(?:[点點][零〇一二三四五六七八九]+)?';
const TIMES: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** In the order tried: clock times, fractions, vague tens, Arabic figures, Chinese numerals. */
const NUMBER = new RegExp(
  [
    '(?<hour>\\d{1,2})(?:[:：](?<minute>[0-5]\\d)|[时時](?:(?<minute2>[0-5]?\\d)分)?(?!代|期|间))',
    `(?<below>${ARABIC}|${CN})分之(?<above>${ARABIC}|${CN})`,
    '(?<vague>(?:[几幾数數][十百千万萬亿億]+|[二三四五六七八九]?十[几幾])(?:[多余餘])?[万萬亿億]?)',
    `(?<!\\d|[A-Za-z]-?)(?<digits>${ARABIC})(?:[多余餘]?(?<times>(?:[十百千]?万?[亿億]|[十百千]?[万萬]|[十百千])(?![分]之)))?(?:(?<low>\\d{1,4})(?<lowTimes>[万萬千]))?`,
    '(?<code>[A-Za-z]+-?\\d+(?:\\.\\d+)?)',
    `(?<numeral>${CN})(?:[多余餘](?<cnTimes>[万萬亿億])?)?`,
  ].join('|'),
  'gu',
);

const MEASURE =
  '个個名位人家次项項条條批座处處只隻头頭所间間支枚件份部届屆期级級类類种種类场場轮輪对對组組套台辆輛架艘艺篇幅张張册本笔筆点點户戶村镇鎮县縣市区區省国國州城校门門层層步大方者余多届句起例株棵把根代人次户站颗面道';
/** Words that hold a numeral and are no number. */
const LEXICAL =
  /^(?:一(?:些|定|直|起|般|切|致|样|樣|旦|边|面|系列|体|體|流|批|贯|貫|律|再|道|同|方面|行|路|带|帶|步|大批|心|味|向|度|时|時|下|如|并|成不变|经|經|举|席|概)|十分|万一|万(?:物|众|里|象|全)|百姓|千方百计|三农|四川|九江|两会|二者|两者|八方|三峡|五金|六合|七夕|百分)/u;

/** Most sentences hold no number, and say so at a glance. */
const MAY_HOLD = /[\d零〇○一二两兩三四五六七八九十百千万萬亿億]/;

/** The numbers of a Chinese text whose dates have been blanked out. */
export function chineseNumbers(text: string): NumberFact[] {
  const found: NumberFact[] = [];
  if (!MAY_HOLD.test(text)) return found;
  for (const match of text.matchAll(NUMBER)) {
    const fact = read(match, text);
    if (fact) found.push(fact);
  }
  return found;
}

function read(match: RegExpExecArray, text: string): NumberFact | null {
  const g = match.groups!;
  const start = match.index;
  const end = start + match[0].length;
  const base = { start, end, text: match[0], step: 1, firm: true };
  if (g.hour) {
    const minutes = Number(g.minute ?? g.minute2 ?? 0);
    const afternoon =
      /(?:下午|晚上?|傍晚)\s*$/.test(text.slice(Math.max(0, start - 4), start)) && Number(g.hour) < 12;
    return { ...base, kind: 'time', value: (Number(g.hour) + (afternoon ? 12 : 0)) * 60 + minutes };
  }
  if (g.below) return fraction(g.below, g.above!, base);
  if (g.vague) return vague(g.vague, base);
  if (g.code)
    return {
      ...base,
      kind: 'code',
      value: Number(/\d.*/.exec(g.code)![0]),
      unit: g.code.replace(/-?\d.*/, ''),
      firm: false,
    };
  return g.digits ? figure(g, base, text) : numeral(g, base, text);
}

type Base = Pick<NumberFact, 'start' | 'end' | 'text' | 'step' | 'firm'>;

function fraction(below: string, above: string, base: Base): NumberFact | null {
  const [bottom, top] = [
    spoken(below) ?? (below === '百' ? 100 : below === '千' ? 1000 : below === '万' ? 1e4 : null),
    spoken(above),
  ];
  if (bottom === null || top === null || bottom === 0) return null;
  if (bottom === 1000) return { ...base, kind: 'percent', value: top / 10, step: stepOf(above) / 10 };
  if (bottom === 100) return { ...base, kind: 'percent', value: top, step: stepOf(above) };
  return { ...base, kind: 'fraction', value: top / bottom, step: 0 };
}

/** 几十 is 20 to 99, 数百万 is 2 to 9.99 million, 十几 is 11 to 19. */
function vague(words: string, base: Base): NumberFact {
  const tens = /^([二三四五六七八九]?)十[几幾]/.exec(words);
  const scale = (s: string) => [...s].reduce((product, c) => product * (TIMES[c] ?? 1), 1);
  if (tens) {
    const from = (tens[1] ? numeralValue(tens[1])! : 1) * 10;
    const by = scale(words.slice(tens[0].length));
    return { ...base, kind: 'vague', value: from * by, high: (from + 10) * by, firm: false };
  }
  const by = scale(words.slice(1));
  return { ...base, kind: 'vague', value: 2 * by, high: 10 * by, firm: false };
}

function figure(g: Record<string, string | undefined>, base: Base, text: string): NumberFact {
  const times = scaleOf(g.times);
  let value = round(spoken(g.digits!)! * times);
  let step = stepOf(g.digits!) * times;
  if (g.low && g.lowTimes) {
    value += Number(g.low) * TIMES[g.lowTimes]!;
    step = TIMES[g.lowTimes]!;
  }
  if (
    /^[A-Za-z]/.test(text.slice(base.end)) &&
    !/^(?:[kK]m|[cm]?m|kg|ha|MW|kW|GW|US|RMB)/.test(text.slice(base.end))
  ) {
    return { ...base, kind: 'code', value, firm: false };
  }
  return withSurroundings({ ...base, kind: 'cardinal', value, step }, text);
}

function numeral(g: Record<string, string | undefined>, base: Base, text: string): NumberFact | null {
  if (LEXICAL.test(text.slice(base.start, base.start + 4))) return null;
  const value = numeralValue(g.numeral!);
  if (value === null) return roundScale(g.numeral!, base, text);
  if (value === 0) return null;
  const times = g.cnTimes ? TIMES[g.cnTimes]! : 1;
  const fact = withSurroundings(
    { ...base, kind: 'cardinal', value: value * times, step: cnStep(g.numeral!) * times },
    text,
  );
  if (fact.kind === 'cardinal' && value === 1 && fact.unit === undefined) return null;
  const counted = new RegExp(`^[${MEASURE}]`, 'u').test(text.slice(fact.end));
  const plain = fact.kind === 'cardinal' && !fact.unit && times === 1 && value < 1e4;
  return { ...fact, firm: fact.firm && value > 2 && (!plain || (counted && value > 9)) };
}

/** 近万处, 上千名: the scale alone is the number when a word of approximation stands before it. */
function roundScale(words: string, base: Base, text: string): NumberFact | null {
  const lead = /[近上过超逾]$/u.exec(text.slice(0, base.start));
  if (!lead || !/^[百千]?[万亿]$|^[百千]$/u.test(words)) return null;
  const approx = lead[0] === '近' ? 'under' : 'over';
  const value = scaleOf(words);
  return { ...base, kind: 'cardinal', value, step: value, firm: false, approx };
}

function spoken(digits: string): number | null {
  return /^\d/.test(digits) ? Number(digits.replace(/[,，]/g, '').replace('．', '.')) : numeralValue(digits);
}

function scaleOf(times: string | undefined): number {
  return [...(times ?? '')].reduce((product, c) => product * TIMES[c]!, 1);
}

function stepOf(digits: string): number {
  const decimals = /[.．](\d+)/.exec(digits)?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

function cnStep(numeral: string): number {
  const tail = /[十百千万萬亿億]+$/u.exec(numeral)?.[0];
  return tail ? scaleOf(tail) : 1;
}

/** 276.3 × 10,000 is 2,763,000, not 2,762,999.9999. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
