import type { WidthChange } from './width-change.ts';

const HAN = /\p{Script=Han}/u;
/** Full-width marks and the half-width ones English uses; the second value says on which side a space may be due. */
const MARKS: Record<string, [string, 'after' | 'before' | 'none']> = {
  '，': [',', 'after'],
  '、': [',', 'after'],
  '。': ['.', 'after'],
  '．': ['.', 'none'],
  '｡': ['.', 'after'],
  '；': [';', 'after'],
  '：': [':', 'after'],
  '？': ['?', 'after'],
  '！': ['!', 'after'],
  '）': [')', 'after'],
  '］': [']', 'after'],
  '（': ['(', 'before'],
  '［': ['[', 'before'],
  '＂': ['"', 'none'],
  '％': ['%', 'none'],
  '＆': ['&', 'none'],
  '＋': ['+', 'none'],
  '－': ['-', 'none'],
  '／': ['/', 'none'],
  '＝': ['=', 'none'],
  '＃': ['#', 'none'],
  '＠': ['@', 'none'],
  '＄': ['$', 'none'],
};
const ANY_MARK = new RegExp(`[${Object.keys(MARKS).join('')}]`, 'g');

/** Full-width punctuation in English, except around Chinese characters quoted there. */
export function narrowMarks(text: string): WidthChange[] {
  return [...text.matchAll(ANY_MARK)].flatMap((match): WidthChange[] => {
    const start = match.index;
    if (belongsToChinese(text, start)) return [];
    const [mark, space] = MARKS[match[0]]!;
    const left = text[start - 1] ?? ' ';
    const right = text[start + 1] ?? ' ';
    const time = match[0] === '：' && /\d/.test(left) && /\d/.test(right);
    const decimal = match[0] === '，' && /\d/.test(left) && /^\d{3}\b/.test(text.slice(start + 1));
    const after = space === 'after' && !time && !decimal && /[\p{L}\p{N}“‘（(&]/u.test(right) ? ' ' : '';
    const before = space === 'before' && /[\p{L}\p{N},.;:]/u.test(left) ? ' ' : '';
    return [{ start, end: start + 1, text: before + mark + after, certain: true }];
  });
}

function belongsToChinese(text: string, at: number): boolean {
  const left = /[\p{Script=Han}《》“”]$/u.test(text.slice(0, at));
  const right = /^[\p{Script=Han}《]/u.test(text.slice(at + 1));
  if (left && right) return true;
  if (text[at] === '（' || text[at] === '）') return false;
  return HAN.test(text[at - 1] ?? '') && HAN.test(text.slice(at + 1, at + 3));
}
