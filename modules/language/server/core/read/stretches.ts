import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Paragraph } from './paragraphs.ts';

/** A part of a line in one language. */
export interface Stretch {
  text: string;
  lang: Lang;
  start: number;
}

/** So much of each script in a row is a text of its own, not a gloss or a name. */
const ENGLISH_RUN =
  /[A-Za-z][^\p{Script=Han}，。、；：！？（）《》“”]*(?:[“”][^\p{Script=Han}，。、；：！？（）《》]*)*/gu;
const ENOUGH_ENGLISH_WORDS = 6;
const ENOUGH_HAN = 6;

/**
 * The parts of a line by language. Nearly always there is one: the whole line. A line that holds an English text
 * and a Chinese one (a headline in both, a caption) is cut where the one begins after the other has ended.
 */
export function stretchesOf(paragraph: Paragraph): Stretch[] {
  const { text, lang } = paragraph;
  for (const run of text.matchAll(ENGLISH_RUN)) {
    const cut = cutAround(text, run.index, run.index + run[0].length, lang);
    if (cut) return cut;
  }
  return [{ text, lang, start: 0 }];
}

function cutAround(text: string, start: number, end: number, lang: Lang): Stretch[] | undefined {
  const words = text.slice(start, end).match(/[A-Za-z]{2,}/g) ?? [];
  if (words.length < ENOUGH_ENGLISH_WORDS) return undefined;
  const before = isChineseText(text.slice(0, start));
  const after = isChineseText(text.slice(end));
  if (before === after) return undefined;
  // The quotation mark that opens the English goes with it.
  const quote = /[。！？”\s]["“]$/u.test(text.slice(0, start)) ? 1 : 0;
  const at = before ? start - quote : end;
  if (!ownTexts(text, at, before, lang)) return undefined;
  const [first, second]: [Lang, Lang] = before ? ['zh', 'en'] : ['en', 'zh'];
  return [
    { text: text.slice(0, at), lang: first, start: 0 },
    { text: text.slice(at), lang: second, start: at },
  ];
}

/** The cut is one between texts when a space or a stop stands there and nothing but the other script follows. */
function ownTexts(text: string, at: number, chineseFirst: boolean, lang: Lang): boolean {
  const [chinese, english] = chineseFirst
    ? [text.slice(0, at), text.slice(at)]
    : [text.slice(at), text.slice(0, at)];
  const alone = !/\p{Script=Han}/u.test(english) && (chinese.match(/[A-Za-z]{2,}/g) ?? []).length <= 3;
  const left = text.slice(0, at);
  return alone && (/[\s.!?。！？”"|/]$/.test(left) || lang === 'zh') && !/[(（《“"]\s*$/.test(left);
}

function isChineseText(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu) ?? []).length >= ENOUGH_HAN;
}
