import type { NumberFact } from './numbers.ts';
import { withSurroundings } from './numbers-en-around.ts';
import { CARDINAL, ORDINAL, SCALE, SCALES, wordsValue } from './numbers-en-words.ts';
import { unitAfter } from './numbers-units.ts';

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const DENOMINATOR = '(?:hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)';
const PARTS: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
/** What is an ordinal as well as a part. */
const ORDINARY = new RegExp(`^(?:${ORDINAL})$`, 'i');
const VAGUE: Record<string, [number, number]> = {
  dozens: [20, 100],
  scores: [40, 100],
  tens: [20, 100],
  hundreds: [200, 1000],
  thousands: [2e3, 1e4],
  millions: [2e6, 1e7],
  billions: [2e9, 1e10],
};
const FOLD: Record<string, number> = {
  double: 2,
  doubled: 2,
  doubling: 2,
  twice: 2,
  twofold: 2,
  triple: 3,
  tripled: 3,
  tripling: 3,
  threefold: 3,
  quadrupled: 4,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  tenfold: 10,
};

const NUMBER = new RegExp(
  [
    '(?<![\\d:])(?<hour>\\d{1,2})(?::(?<minute>[0-5]\\d))?\\s?(?<half>[ap]\\.?m\\b\\.?)',
    '(?<![\\d:])(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?![\\d:])',
    `\\b(?<above>${CARDINAL}|a)[\\s-](?<below>${DENOMINATOR})\\b(?!\\s+(?:of\\s+(?:19|20)\\d\\d|largest|time|round|session))`,
    '\\b(?<vague>(?:tens|hundreds)\\sof\\s(?:thousands|millions)|dozens|scores|tens(?= of)|hundreds|thousands|millions|billions)\\b',
    `\\b(?<fold>${Object.keys(FOLD).join('|')})\\b`,
    '\\b(?<span>decades?|century|centuries)\\b',
    `(?:(?<![A-Za-z\\d.,][-–]?)|(?<=RMB|CNY|USD|EUR|HKD|GBP|JPY))(?<digits>${DIGITS})(?:(?<suffix>st|nd|rd|th)\\b|[\\s-]?(?<scale>${SCALE}|bn|mn|m|k|tn)\\b(?:\\s(?<scale2>million|billion)\\b)?)?`,
    '\\b(?!(?:RMB|CNY|USD|EUR|HKD|GBP|JPY|US)\\b|(?:RMB|CNY|USD|EUR|HKD|GBP|JPY)\\d)(?<code>[A-Za-z]+[-–]?\\d+(?:\\.\\d+)?)',
    `\\b(?<words>(?:a|half a|two)\\sdozen\\b|half a\\s(?:${SCALE})\\b|(?:(?:a|an)\\s(?=(?:${SCALE})\\b)|(?:${CARDINAL}|${ORDINAL}|${SCALE})\\b)(?:[\\s-]+(?:and\\s+(?=(?:${CARDINAL}|${ORDINAL})\\b))?(?:${CARDINAL}|${ORDINAL}|${SCALE})\\b)*)`,
  ].join('|'),
  'giu',
);

/** How every number begins, and some other words: looked for first, as it takes a tenth of the time. */
const HINT =
  /\d|\b(?:zero|one|tw[eio]|th(?:ir|ou|re)|fo(?:ur|rt)|fi[frv]|s(?:ix|ev|ec|cores)|eigh|nin|ten|el|hundred|[mbt]r?illi|hal[fv]|quart|doz|doub|tr[ip]|quad|deca|centur)/gi;

/** The numbers of an English text whose dates have been blanked out. */
export function englishNumbers(text: string): NumberFact[] {
  const found: NumberFact[] = [];
  for (const match of numbersFrom(text)) {
    const { words, above, below } = match.groups!;
    if (words || isPrizes(above, below, match[0])) found.push(...inWords(match[0], match.index, text));
    else found.push(read(match, text));
  }
  return withSpans(found, text);
}

/** All matches of a number, none being looked for where nothing hints at one. */
function* numbersFrom(text: string): Generator<RegExpExecArray> {
  for (let from = 0; ; ) {
    HINT.lastIndex = from;
    const hint = HINT.exec(text);
    if (!hint) return;
    NUMBER.lastIndex = Math.max(from, twoWordsBefore(text, hint.index));
    const match = NUMBER.exec(text);
    if (!match) return;
    from = NUMBER.lastIndex;
    yield match;
  }
}

/** No number begins further before what hints at it: half a million, COVID-19. */
function twoWordsBefore(text: string, at: number): number {
  let start = at;
  for (let words = 0; start > 0 && words < 3; start--) if (/\s/.test(text[start - 1]!)) words++;
  return start;
}

/** "ten third prizes" are ten, "two thirds" and "a third" are parts. */
function isPrizes(above: string | undefined, below: string | undefined, words: string): boolean {
  if (!above || !below || words.includes('-') || /(?:s|half)$/i.test(below)) return false;
  return !/^(?:an?|one)$/i.test(above) && ORDINARY.test(below);
}

type Base = Pick<NumberFact, 'start' | 'end' | 'text' | 'step' | 'firm'>;

function read(match: RegExpExecArray, text: string): NumberFact {
  const g = match.groups!;
  const start = match.index;
  const base: Base = { start, end: start + match[0].length, text: match[0], step: 1, firm: true };
  if (g.hour)
    return clock(Number(g.hour), Number(g.minute ?? 0), g.half!.toLowerCase().startsWith('p'), base);
  if (g.hour24) return { ...base, kind: 'time', value: Number(g.hour24) * 60 + Number(g.minute24) };
  if (g.above) return fraction(g.above, g.below!, base);
  if (g.vague) return vague(g.vague.toLowerCase(), base);
  if (g.fold) return { ...base, kind: 'multiple', value: FOLD[g.fold.toLowerCase()]!, firm: false };
  if (g.span)
    return { ...base, kind: 'cardinal', value: /^d/i.test(g.span) ? 10 : 100, unit: 'year', firm: false };
  if (g.code)
    return {
      ...base,
      kind: 'code',
      value: Number(/\d.*/.exec(g.code)![0]),
      unit: g.code.replace(/[-–]?\d.*/, ''),
      firm: false,
    };
  return figure(g, base, text);
}

function clock(hour: number, minute: number, afternoon: boolean, base: Base): NumberFact {
  return { ...base, kind: 'time', value: ((hour % 12) + (afternoon ? 12 : 0)) * 60 + minute };
}

function fraction(above: string, below: string, base: Base): NumberFact {
  const part = PARTS[below.toLowerCase()] ?? PARTS[below.toLowerCase().replace(/s$/, '')]!;
  const value = (above.toLowerCase() === 'a' ? 1 : wordsValue(above)!.value) / part;
  return { ...base, kind: 'fraction', value, step: 0, firm: false };
}

function vague(words: string, base: Base): NumberFact {
  const [first = '', second] = words.split(' of ');
  const [low, high] = VAGUE[first]!;
  const by = second ? (second === 'thousands' ? 1e3 : 1e6) : 1;
  return { ...base, kind: 'vague', value: low * by, high: high * by, firm: false };
}

function figure(g: Record<string, string | undefined>, base: Base, text: string): NumberFact {
  const times = scaleOf(g.scale) * scaleOf(g.scale2);
  const decimals = /\.(\d+)/.exec(g.digits!)?.[1]?.length ?? 0;
  const value = Number((Number(g.digits!.replace(/,/g, '')) * times).toPrecision(12));
  const fact: NumberFact = {
    ...base,
    kind: g.suffix ? 'ordinal' : 'cardinal',
    value,
    step: 10 ** -decimals * times,
  };
  const line = text.slice(0, base.start).trim();
  if ((line === '' || line === '(') && /^(?:\.(?!\d)|\)|、)/.test(text.slice(base.end)))
    return { ...fact, kind: 'label', firm: false };
  if (/^-?[A-Z]/.test(text.slice(base.end)) && !unitAfter(text.slice(base.end), 'en'))
    return { ...fact, kind: 'code', firm: false };
  return withSurroundings(fact, text);
}

function scaleOf(word: string | undefined): number {
  if (!word) return 1;
  return SCALES[word.toLowerCase()] ?? { m: 1e6, k: 1e3, tn: 1e12 }[word.toLowerCase()] ?? 1;
}

/** The numbers of a run of number words; "the first ten months" is one run and two numbers. */
function inWords(words: string, start: number, text: string): NumberFact[] {
  const whole = spoken(words);
  if (whole) return worthCounting(whole, words, start, text);
  const parts = [...words.matchAll(/\p{L}+/gu)];
  for (let n = parts.length - 1; n > 0; n--) {
    const head = words.slice(0, parts[n - 1]!.index + parts[n - 1]![0].length);
    const value = spoken(head);
    if (!value) continue;
    const rest = parts[n]!.index;
    return [...worthCounting(value, head, start, text), ...inWords(words.slice(rest), start + rest, text)];
  }
  return [];
}

function spoken(words: string): ReturnType<typeof wordsValue> {
  const dozen = /^(a|half a|two) dozen$/i.exec(words)?.[1];
  if (dozen) return { value: { a: 12, 'half a': 6, two: 24 }[dozen.toLowerCase()]!, ordinal: false };
  const half = /^half a (million|billion|thousand|hundred|trillion)$/i.exec(words)?.[1];
  if (half) return { value: SCALES[half.toLowerCase()]! / 2, ordinal: false };
  return wordsValue(words);
}

function worthCounting(
  { value, ordinal }: { value: number; ordinal: boolean },
  words: string,
  start: number,
  text: string,
): NumberFact[] {
  if (value < 2 && !ordinal) return [];
  const firm = !ordinal && value > 9 && !/dozen$/i.test(words);
  const fact: NumberFact = {
    kind: ordinal ? 'ordinal' : 'cardinal',
    value,
    start,
    end: start + words.length,
    text: words,
    step: 1,
    firm,
  };
  const full = withSurroundings(fact, text);
  return [full.kind === 'percent' || full.kind === 'points' ? { ...full, firm: true } : full];
}

/** "four decades" is forty years; "a century" and "the past decade" count one. */
function withSpans(facts: NumberFact[], text: string): NumberFact[] {
  const joined: NumberFact[] = [];
  for (const fact of facts) {
    const last = joined.at(-1);
    const isSpan = fact.unit === 'year' && /^(?:decades?|century|centuries)$/i.test(fact.text);
    if (isSpan && last && /^\s$/.test(text.slice(last.end, fact.start)) && last.kind === 'cardinal') {
      joined[joined.length - 1] = {
        ...last,
        value: last.value * fact.value,
        unit: 'year',
        end: fact.end,
        text: text.slice(last.start, fact.end),
      };
    } else joined.push(fact);
  }
  return joined;
}
