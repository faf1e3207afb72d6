import { commonHanShare } from '../../read/common-han.ts';
import type { Paragraph } from '../../read/paragraphs.ts';
import { cp1252Byte, gbkBytes, readAs } from '../mojibake-tables.ts';
import type { Proposal } from '../rule.ts';

/** What UTF-8 text gives when it is read as Windows-1252: a lead letter, then continuation characters. */
const UTF8_AS_LATIN =
  /(?:[\u00c2-\u00df][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[\u00e0-\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|[\u00f0-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{3})+/g;
/** What GB 2312 text gives when it is read as Latin-1: pairs of accented letters and signs, at least two of them. */
const GB_AS_LATIN = /(?:[\u00a1-\u00f7][\u00a1-\u00fe]){2,}/g;
/** Runs of Chinese that may be UTF-8 read as GBK; the characters named there are what 的，。的 and the like become. */
const UTF8_AS_GBK = /[\p{Script=Han}\u3000-\u303f\ue000-\uf8ff\uff00-\uffef€]{3,}[\ufffd?]?/gu;
const GBK_SIGNS = /[锛銆鐨浜涓鍥鏂鍦鏄浠闂鎴绗鍙]/;

/** Text once opened in the wrong encoding that can be turned back without loss. */
export function mojibake(paragraph: Paragraph): Proposal[] {
  const { text } = paragraph;
  const found = [
    ...runs(text, UTF8_AS_LATIN, (run) => readAs(latinBytes(run), 'utf-8'), surelyUtf8),
    ...runs(text, GB_AS_LATIN, (run) => readAs(latinBytes(run), 'gb18030'), surelyGb),
    ...tornQuotes(text),
    ...(GBK_SIGNS.test(text) ? runs(text, UTF8_AS_GBK, utf8FromGbk, surelyFromGbk) : []),
  ];
  // The longer reading explains more: a part of it may look like another kind of damage.
  found.sort((a, b) => b.end - b.start - (a.end - a.start));
  return found.filter((a, i) => !found.some((b, j) => j < i && b.start < a.end && a.start < b.end));
}

type Sureness = 'certain' | 'uncertain' | 'no';

function runs(
  text: string,
  pattern: RegExp,
  turnBack: (run: string) => string | undefined,
  judge: (found: string, meant: string) => Sureness,
): Proposal[] {
  return [...text.matchAll(pattern)].flatMap((match): Proposal[] => {
    const meant = turnBack(match[0]);
    const sureness = meant === undefined ? 'no' : judge(match[0], meant);
    if (meant === undefined || sureness === 'no') return [];
    return [
      {
        kind: 'mojibake',
        start: match.index,
        end: match.index + match[0].length,
        text: meant,
        certain: sureness === 'certain',
        message: {
          zh: `乱码“${match[0]}”是用错误的编码打开所致，应为“${meant}”。`,
          en: `“${match[0]}” comes of opening the text in the wrong encoding; it was “${meant}”.`,
        },
      },
    ];
  });
}

/** â€ whose third character, which nobody sees, was dropped: the closing quotation mark is the one that has such. */
const TORN_QUOTE = /â€(?=[\s.,;:!?)]|$)/g;

function tornQuotes(text: string): Proposal[] {
  return [...text.matchAll(TORN_QUOTE)].map((match): Proposal => {
    const before = text.slice(0, match.index);
    const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('â€œ'));
    const certain = opened > Math.max(before.lastIndexOf('”'), before.search(TORN_QUOTE));
    return {
      kind: 'mojibake',
      start: match.index,
      end: match.index + match[0].length,
      text: '”',
      certain,
      message: {
        zh: '乱码“â€”是用错误的编码打开所致，应为“””。',
        en: '“â€” comes of opening the text in the wrong encoding; it was “””.',
      },
    };
  });
}

function latinBytes(run: string): number[] {
  return [...run].map((char) => cp1252Byte(char) ?? 0);
}

/** The last character may have lost a byte, of which a question mark is left: it stays lost, the rest is saved. */
function utf8FromGbk(run: string): string | undefined {
  const torn = /[\ufffd?]$/.test(run);
  const bytes: number[] = [];
  for (const char of torn ? run.slice(0, -1) : run) {
    const pair = char === '€' ? [0x80] : gbkBytes(char);
    if (!pair) return undefined;
    bytes.push(...pair);
  }
  const whole = readAs(bytes, 'utf-8');
  if (!torn) return whole;
  if (whole !== undefined) return whole + run.at(-1);
  const saved = readAs(bytes.slice(0, -1), 'utf-8') ?? readAs(bytes.slice(0, -2), 'utf-8');
  return saved === undefined ? undefined : `${saved}\ufffd`;
}

/** One accented letter that could be an honest one is left to the reader; punctuation and Chinese cannot be. */
function surelyUtf8(found: string, meant: string): Sureness {
  if (/[^\u00a0-\u017f\u0192\u02c6\u02dc\u2010-\u2122\u2190-\u25ff\u3000-\u9fff\uff00-\uffef]/u.test(meant)) {
    return cp1252Only(meant) ? 'certain' : 'no';
  }
  return /^[ÂÃâ]/.test(found) || found.length > 2 ? 'certain' : 'uncertain';
}

function cp1252Only(meant: string): boolean {
  return /^[\u00c2-\u00f4\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+$/.test(meant);
}

function surelyGb(found: string, meant: string): Sureness {
  if (!/^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]+$/u.test(meant) || commonHanShare(meant) < 0.8)
    return 'no';
  return found.length >= 6 ? 'certain' : 'uncertain';
}

function surelyFromGbk(found: string, meant: string): Sureness {
  if (commonHanShare(found) > 0.9 || commonHanShare(meant) < 0.8) return 'no';
  return /^[\p{Script=Han}\p{P}\u3000-\u303f\uff00-\uffef\ufffd\w ]+$/u.test(meant) ? 'certain' : 'no';
}
