import type { Lang } from '../../../../../kernel/contract/local-text.ts';

const ENGLISH = 'zero one two three four five six seven eight nine ten'.split(' ');
const ENGLISH_ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const CHINESE = [...'零一二三四五六七八九十'];

/**
 * A value of a number placeholder (`2763000`, `5.6%`, `3.`) as the language writes it, in the manner of what stood
 * there; nothing where it can only be written by hand.
 */
export function writeNumber(value: string, lang: Lang, before: string): string | undefined {
  const figure = Number(value.replace(/[%.]$/, ''));
  if (!Number.isFinite(figure)) return undefined;
  const inWords = !/\d/.test(before);
  if (value.endsWith('%')) return percent(figure, lang, before);
  if (value.endsWith('.')) return lang === 'en' ? englishOrdinal(figure, inWords) : counted(figure, inWords);
  // Two thirds, or a half in words, is not written as a decimal.
  if (figure !== Number(figure.toPrecision(9)) || (inWords && !Number.isInteger(figure))) return undefined;
  if (lang === 'zh') return counted(figure, inWords);
  return inWords && ENGLISH[figure] ? ENGLISH[figure] : englishNumber(figure);
}

function percent(figure: number, lang: Lang, before: string): string {
  if (lang === 'zh') return before.startsWith('百分之') ? `百分之${counted(figure, true)}` : `${figure}%`;
  return before.endsWith('%') ? `${figure}%` : `${figure} ${/per ?cent$/i.exec(before)?.[0] ?? 'percent'}`;
}

/** 5,200; 1.5 million; 320 million; 1.2 billion. */
function englishNumber(figure: number): string {
  for (const [scale, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    const scaled = Number((figure / scale).toPrecision(12));
    if (scaled >= 1 && decimals(scaled) <= 3) return `${grouped(scaled)} ${name}`;
  }
  return grouped(figure);
}

/** 5200; 1.5万; 3.2亿; the numeral where one stood. */
function counted(figure: number, inWords: boolean): string {
  if (inWords && CHINESE[figure]) return CHINESE[figure];
  for (const [scale, name] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    const scaled = Number((figure / scale).toPrecision(12));
    if (scaled >= 1 && decimals(scaled) <= 4) return `${scaled}${name}`;
  }
  return String(figure);
}

function englishOrdinal(figure: number, inWords: boolean): string | undefined {
  if (!Number.isInteger(figure)) return undefined;
  if (inWords && ENGLISH_ORDINALS[figure]) return ENGLISH_ORDINALS[figure];
  const teen = figure % 100 > 10 && figure % 100 < 14;
  return `${grouped(figure)}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][figure % 10] ?? 'th')}`;
}

function decimals(figure: number): number {
  return /\.(\d+)/.exec(String(figure))?.[1]?.length ?? 0;
}

function grouped(figure: number): string {
  const [whole, rest] = String(figure).split('.');
  const groups = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest === undefined ? groups : `${groups}.${rest}`;
}
