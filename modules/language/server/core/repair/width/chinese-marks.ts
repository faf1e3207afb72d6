import { isNameDot } from './name-dot.ts';
import type { WidthChange } from './width-change.ts';

const WIDE: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '｡': '。',
  '､': '、',
};
/** A half-width mark, the spaces that came with it, unless it belongs to a number, a time or an address. */
const MARK = / ?([,;:?!.｡､]) ?/g;
const CHINESE_LEFT = /[\p{Script=Han}”’」』）》】〕％%…]$/u;
const CHINESE_RIGHT = /^[\p{Script=Han}“‘「『（《【〔]/u;

/** Half-width marks that belong to the Chinese around them. */
export function widenMarks(text: string): WidthChange[] {
  return [...text.matchAll(MARK)].flatMap((match): WidthChange[] => {
    const change = widen(text, match.index, match[0], match[1]!);
    return change ? [change] : [];
  });
}

function widen(text: string, start: number, found: string, mark: string): WidthChange | undefined {
  const end = start + found.length;
  const before = text.slice(0, start);
  const after = text.slice(end);
  // 當?shù)： what is left of a character torn apart with the reading that was put after it.
  if (mark === '?' && /^\p{Ll}{1,6}\)/u.test(after) && !/^[a-z]+\)/.test(after)) return undefined;
  const left = CHINESE_LEFT.test(before);
  const right = CHINESE_RIGHT.test(after);
  if (mark === '.') return widenStop(before, after, start, end, left);
  const closes = /^[”’」』）》】]|^$/.test(after);
  const inText = left ? right || closes || /^[A-Za-z0-9]/.test(after) : right && /[A-Za-z0-9)]$/.test(before);
  if (!inText || /\/\/|@|www\./.test(/\S*$/.exec(before)![0] + after.slice(0, 2))) return undefined;
  // "3:市" is as often the number of an item as a clause; "A:" opens an answer. Both want the mark, but not surely.
  return { start, end, text: WIDE[mark]!, certain: left || mark === ',' || mark === ';' };
}

/** A full stop is widened where a clause of Chinese ends: not in numbers, numbering, dots in a row or names. */
function widenStop(
  before: string,
  after: string,
  start: number,
  end: number,
  left: boolean,
): WidthChange | undefined {
  if (!left || /^\./.test(after)) return undefined;
  if (isNameDot(before, after)) return { start, end, text: '·', certain: false };
  if (/^[一二三四五六七八九十]{1,3}$/.test(before.trim())) return undefined;
  const ends = /^(?:$|[”’」』）》】])/.test(after);
  if (!ends && !CHINESE_RIGHT.test(after) && !/^[A-Z0-9]/.test(after)) return undefined;
  return { start, end, text: '。', certain: ends || /[\p{Script=Han}”）》]$/u.test(before) };
}

/** Half-width brackets around Chinese, as pairs: a gloss in Latin letters keeps the brackets it has. */
export function widenBrackets(text: string): WidthChange[] {
  const open: number[] = [];
  const changes: WidthChange[] = [];
  for (const match of text.matchAll(/[()（）]/g)) {
    if (/[(（]/.test(match[0])) {
      open.push(match.index);
    } else {
      const from = open.pop();
      if (from !== undefined) changes.push(...widenPair(text, from, match.index));
    }
  }
  return changes;
}

function widenPair(text: string, from: number, to: number): WidthChange[] {
  const inside = text.slice(from + 1, to);
  const mixed = (text[from] === '(') !== (text[to] === ')');
  const chinese =
    /\p{Script=Han}/u.test(inside) && (inside.match(/[A-Za-z]/g) ?? []).length <= inside.length / 2;
  if (!chinese && !mixed) return [];
  const wide: WidthChange[] = [
    { start: from, end: from + 1, text: '（', certain: true },
    { start: to, end: to + 1, text: '）', certain: true },
  ];
  return wide.filter((change) => text[change.start] !== change.text);
}
