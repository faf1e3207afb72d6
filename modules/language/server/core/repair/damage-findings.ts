import type { Paragraph } from '../read/paragraphs.ts';
import { glossesOf } from './glosses.ts';
import type { RawFinding } from './raw-finding.ts';

/** U+FFFD, boxes and private characters: something stood here that nobody can read any more. */
const LOST = /[\ufffd\ue000-\uf8ff]+|(?<=\p{Script=Han})\?{2,}(?=\p{Script=Han})/gu;
/** What lost characters become when they are saved and opened once more in the wrong encoding. */
const BEYOND = /(?:锟斤拷|锟斤|斤拷|烫烫烫|屯屯屯|ï¿½|[ÃÂâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])+/g;

/** 當?shù)厝: a conversion byte by byte took halves of two characters for one and put its reading there. */
const TORN = /\?(?=\p{Ll}*[\u0100-\u01dc\u00e0-\u00fc])\p{Ll}{1,6}\)\p{Script=Han}{0,2}/gu;

/** Damage that copying did and that cannot be undone from the text alone, wherever repairs have left some. */
export function damageFindings(paragraphs: Paragraph[]): RawFinding[] {
  return paragraphs.flatMap((paragraph) => [
    ...placed(paragraph, LOST, 'replacement-character', {
      zh: '此处有字符在复制中丢失，请对照原文补上。',
      en: 'Characters were lost here in copying: restore them from the original.',
    }),
    ...placed(paragraph, BEYOND, 'mojibake-unrecoverable', {
      zh: '此处是无法还原的乱码，请对照原文改正。',
      en: 'This is mojibake that cannot be turned back: correct it from the original.',
    }),
    ...placed(paragraph, TORN, 'mojibake-unrecoverable', {
      zh: '此处的汉字被网页转换拆坏，请对照原文改正。',
      en: 'A character was torn apart here by a web page: correct it from the original.',
    }),
    ...unmatchedPinyin(paragraph),
  ]);
}

function placed(
  paragraph: Paragraph,
  pattern: RegExp,
  check: RawFinding['check'],
  message: RawFinding['message'],
): RawFinding[] {
  return [...paragraph.text.matchAll(pattern)].map((match) => ({
    check,
    severity: 'error',
    paragraph: paragraph.index,
    start: match.index,
    end: match.index + match[0].length,
    found: match[0],
    message,
  }));
}

/** A reading with tone marks that is none of the characters before it: a slip in one or the other. */
function unmatchedPinyin(paragraph: Paragraph): RawFinding[] {
  return glossesOf(paragraph.text)
    .filter((gloss) => !gloss.read)
    .map(({ chars, reading, start, end }) => ({
      check: 'unmatched-pinyin',
      severity: 'warning',
      paragraph: paragraph.index,
      start,
      end,
      found: paragraph.text.slice(start, end),
      fixed: chars,
      message: {
        zh: `括号中的拼音“${reading}”不是“${chars}”的读音，请核对。`,
        en: `“${reading}” is not a reading of “${chars}”: please check.`,
      },
    }));
}
