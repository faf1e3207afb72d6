import type { Lang } from '../../kernel/contract/local-text.ts';

/** An error to be put into a sentence: words at a place, replaced. */
export interface Plant {
  kind: 'number' | 'unit' | 'date' | 'name';
  lang: Lang;
  sentence: number;
  start: number;
  from: string;
  to: string;
}

/** Random numbers that are the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

const MONTHS = ['January', 'February', 'April', 'June', 'July', 'August', 'September', 'October', 'December'];
const UNITS: Record<Lang, [RegExp, string[]][]> = {
  en: [
    [/\bmillion\b/g, ['billion', 'thousand']],
    [/\bbillion\b/g, ['million', 'trillion']],
    [/(?<=\d )percentage points\b/g, ['percent']],
    [/(?<=\d )percent\b/g, ['percentage points']],
    [/(?<=\d )km\b/g, ['miles', 'm']],
    [/(?<=\d )sq km\b/g, ['hectares']],
    [/(?<=\d )(?:ha|hectares)\b/g, ['acres', 'mu']],
    [/\bRMB(?=\d)/g, ['US$']],
  ],
  zh: [
    [/(?<=\d)万/gu, ['亿', '千', '']],
    [/(?<=\d)亿/gu, ['万', '']],
    [/(?<=\d)个百分点/gu, ['%']],
    [/(?<=\d)%/g, ['个百分点', '‰']],
    [/(?<=[\d万])平方公里/gu, ['公顷', '亩']],
    [/(?<=[\d万])公里/gu, ['里', '米']],
    [/(?<=[\d万])公顷/gu, ['亩', '平方公里']],
    [/(?<=[\d亿])元/gu, ['美元']],
  ],
};

/** Names of people, places and bodies that the text has; the script looks where they stand. */
const NAMES: Record<Lang, string[]> = {
  en: 'Xi Jinping,Beijing,Jiangsu,Hubei,Yunnan,Shandong,Xinjiang,Hainan,Tianjin,Hebei,Qinling,Nanling,Tianshan,Nanhaizi,Dafeng,Shishou,Sanjiangyuan,Kunlun,Lancang,Yangtze,Qinghai-Tibet,Russia,Mongolia,Laos,Vietnam,Germany,Japan,France,New Zealand,South Africa,United Kingdom,United Nations,State Council,Global Environment Facility,Chinese Academy of Sciences,Cartagena,Standing Committee,ASEAN'.split(
    ',',
  ),
  zh: '习近平,北京,江苏,湖北,云南,山东,新疆,海南,天津,秦岭,南岭,天山,南海子,大丰,石首,三江源,青藏高原,俄罗斯,蒙古国,老挝,越南,德国,日本,法国,新西兰,南非,英国,联合国,卡塔赫纳,国务院'.split(
    ',',
  ),
};
/** What a slipping hand types instead of one character: others of the same sound or shape, and strangers. */
const CHARACTERS = [
  ...'今金晶京精男难兰淮苏酥冻栋疆江海梅岭令宁山川丰峰守手源原罗萝思斯蒙挝抓越粤德得本木法洼西希非飞英应联连国园塔达纳那院苑',
];

/** Every error of a kind that could be planted in one sentence. */
export function plantsIn(
  text: string,
  lang: Lang,
  sentence: number,
  kind: Plant['kind'],
  random: Random,
): Plant[] {
  const at = (start: number, from: string, to: string): Plant => ({ kind, lang, sentence, start, from, to });
  switch (kind) {
    case 'number':
      return figures(text, lang).map(({ start, from }) => at(start, from, otherFigure(from, random)));
    case 'unit':
      return UNITS[lang].flatMap(([form, to]) =>
        [...text.matchAll(form)].map((m) => at(m.index, m[0], pick(to, random))),
      );
    case 'date':
      return dates(text, lang).map(({ start, from }) => at(start, from, otherDate(from, lang, random)));
    case 'name':
      return NAMES[lang].flatMap((name) => {
        const start = text.indexOf(name);
        return start < 0 ? [] : [at(start, name, otherName(name, lang, random))];
      });
  }
}

function figures(text: string, lang: Lang): { start: number; from: string }[] {
  const form = lang === 'zh' ? /\d[\d.]*\d|\d/g : /\d[\d.,]*\d|\d/g;
  return [...text.matchAll(form)]
    .map((m) => ({ start: m.index, from: m[0] }))
    .filter(
      ({ start, from }) =>
        !isDated(text, start, from) &&
        !/[A-Za-z]$/.test(text.slice(0, start)) &&
        !/^\.? ?$/.test(text.slice(0, start)),
    );
}

function isDated(text: string, start: number, from: string): boolean {
  return (
    /^(?:19|20)\d\d$/.test(from) ||
    /^[年月日]|^－\d{4}年/u.test(text.slice(start + from.length)) ||
    (/[A-Z][a-z]+ $/.test(text.slice(0, start)) && /^, \d{4}/.test(text.slice(start + from.length)))
  );
}

function dates(text: string, lang: Lang): { start: number; from: string }[] {
  const form =
    lang === 'zh'
      ? /(?:19|20)\d\d(?=年)|\d{1,2}(?=月)|\d{1,2}(?=日)/gu
      : /\b(?:19|20)\d\d\b|\b(?:January|July|September|October)\b|(?<=September )\d{1,2}(?=,)/g;
  return [...text.matchAll(form)].map((m) => ({ start: m.index, from: m[0] }));
}

function otherFigure(from: string, random: Random): string {
  const digits = [...from.matchAll(/\d/g)].map((m) => m.index);
  const at = pick(digits, random);
  const digit = String((Number(from[at]) + 1 + Math.floor(random() * 8)) % 10);
  const changed = from.slice(0, at) + (at === 0 && digit === '0' ? '6' : digit) + from.slice(at + 1);
  return changed === from ? `${from}0` : changed;
}

function otherDate(from: string, lang: Lang, random: Random): string {
  if (!/\d/.test(from))
    return pick(
      MONTHS.filter((month) => month !== from),
      random,
    );
  const by = pick([-10, -3, -2, -1, 1, 2, 3], random);
  const value = Number(from) + (from.length < 4 && Number(from) + by < 1 ? 1 : by);
  const most = from.length === 4 ? 2999 : lang === 'zh' && Number(from) < 13 ? 12 : 28;
  return String(value > most || value < 1 ? Number(from) - 1 || 2 : value);
}

function otherName(name: string, lang: Lang, random: Random): string {
  if (lang === 'zh') {
    const at = Math.floor(random() * name.length);
    const other = pick(
      CHARACTERS.filter((c) => c !== name[at]),
      random,
    );
    return name.slice(0, at) + other + name.slice(at + 1);
  }
  const letters = [...name.matchAll(/(?<=\p{L})\p{Ll}/gu)].map((m) => m.index);
  const at = pick(letters.length > 0 ? letters : [1], random);
  const ways = [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name[at] + name.slice(at),
    name.slice(0, at) +
      pick(
        [...'aeiongs'].filter((c) => c !== name[at]?.toLowerCase()),
        random,
      ) +
      name.slice(at + 1),
  ];
  return pick(
    ways.filter((way) => way !== name),
    random,
  );
}
