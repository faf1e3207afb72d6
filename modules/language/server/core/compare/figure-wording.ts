import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Fix } from '../../../contract/texts.ts';
import type { Figure } from './figures.ts';

const SCALE: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const CORE = /\d[\d,]*(?:\.\d+)?(?:\s(?:thousand|million|billion|trillion)\b)?/;

/** The value as English official prose writes it, in the manner of the figure it replaces where that works. */
export function englishFigure(value: number, like: string): string {
  const word = /\b(thousand|million|billion|trillion)\b/.exec(like)?.[1] ?? bestScale(value);
  if (word) {
    const scaled = Number((value / SCALE[word]!).toPrecision(12));
    if (scaled >= 1 && scaled < 1000 && String(scaled).length <= 6) return `${scaled} ${word}`;
  }
  const scale = bestScale(value);
  return scale
    ? `${Number((value / SCALE[scale]!).toPrecision(12))} ${scale}`
    : value.toLocaleString('en-US');
}

function bestScale(value: number): string | undefined {
  return Object.keys(SCALE)
    .reverse()
    .find((word) => word !== 'thousand' && value >= SCALE[word]! && value % (SCALE[word]! / 1000) === 0);
}

/** Writes the Chinese figure's value into the English sentence, the Chinese being the original of a release. */
export function asInChinese(zh: Figure, en: Figure): Fix | undefined {
  const core = CORE.exec(en.fact.text);
  if (!core || zh.fact.kind === 'vague' || zh.fact.kind === 'fraction') return undefined;
  const text = zh.fact.kind === 'year' ? String(zh.fact.value) : englishFigure(zh.fact.value, core[0]);
  const start = en.fact.start + core.index;
  return {
    label: { zh: `英文改为 ${text}`, en: `Write ${text}` },
    edits: [{ lang: 'en', sentence: en.sentence, start, end: start + core[0].length, text }],
  };
}

/** "中文 X，英文 Y" in both languages, after a lead. */
export function compared(lead: Both, zh: Figure, en: Figure): Both {
  const plain = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  const shown = zh.fact.value >= 1e4 ? `（即 ${plain(zh.fact.value)}）` : '';
  const shownEn = zh.fact.value >= 1e4 ? ` (${plain(zh.fact.value)})` : '';
  return {
    zh: `${lead.zh}：中文为“${zh.fact.text}”${shown}，英文为“${en.fact.text}”。`,
    en: `${lead.en}: the Chinese has “${zh.fact.text}”${shownEn}, the English “${en.fact.text}”.`,
  };
}
