import type { Both } from '../../../../../../kernel/contract/local-text.ts';
import type { Paragraph } from '../../read/paragraphs.ts';
import type { Proposal } from '../rule.ts';

/** Spaces of any width that are no line ends; the ideographic one only where Chinese is set. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/;
const SPACE_RUN = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const HAN = /\p{Script=Han}/u;
/** Beside dots of silence a space is the writer’s own. */
const FULL_WIDTH = /[，。、；：！？（）《》〈〉「」『』【】〔〕]/;
const OPENS_CHINESE = /[（《〈「『【〔“]/;

interface Gap {
  text: string;
  start: number;
  end: number;
  found: string;
}

/** Spaces that do not belong: inside Chinese text, before punctuation, doubled, or of an odd kind. */
export function straySpace(paragraph: Paragraph): Proposal[] {
  const { text, lang } = paragraph;
  const judge = lang === 'zh' ? judgeChinese : judgeEnglish;
  return [...text.matchAll(SPACE_RUN)].flatMap((match): Proposal[] => {
    const gap = { text, start: match.index, end: match.index + match[0].length, found: match[0] };
    if (gap.start === 0 || gap.end === text.length) return [];
    const verdict = judge(gap) ?? oddSpace(gap);
    if (!verdict) return [];
    return [{ kind: 'stray-space', start: gap.start, end: gap.end, ...verdict }];
  });
}

interface Verdict {
  text: string;
  certain: boolean;
  message: Both;
}

function judgeChinese({ text, start, end, found }: Gap): Verdict | undefined {
  const left = text[start - 1]!;
  const right = text[end]!;
  const besideMark = (FULL_WIDTH.test(left) && left !== '：') || FULL_WIDTH.test(right);
  if (besideMark && isProse(text)) {
    const certain = !found.includes('\u3000');
    return {
      text: '',
      certain,
      message: { zh: '全角标点旁的空格多余。', en: 'No space stands beside a full-width mark.' },
    };
  }
  if (!HAN.test(left) || !HAN.test(right) || !isProse(text) || isPaddedName(text, start, end))
    return undefined;
  return {
    text: '',
    certain: !found.includes('\u3000') && start > 6,
    message: { zh: '汉字之间的空格多余。', en: 'No space stands between Chinese characters.' },
  };
}

/** Running text has stops; headlines, bylines and tables use spaces of their own. */
function isProse(text: string): boolean {
  return /[，。；]/.test(text) && text.length > 20;
}

/** A name of two characters set as wide as those of three: 张 伟、李明华. */
function isPaddedName(text: string, start: number, end: number): boolean {
  const one = (char: string | undefined) => char === undefined || !HAN.test(char);
  return one(text[start - 2]) || (one(text[end + 1]) && /[、，）]/.test(text[end + 1] ?? '，'));
}

function judgeEnglish({ text, start, end, found }: Gap): Verdict | undefined {
  const left = text[start - 1]!;
  const rest = text.slice(end, end + 4);
  // Dots with spaces between them are an ellipsis of the English kind.
  if (/^\. ?\./.test(rest) || (left === '.' && rest.startsWith('.'))) return undefined;
  if (/^(?:[,;:!?%]|\.(?!\.|\w))/.test(rest) && /[\p{L}\p{N})”’"'\]]/u.test(left) && !/^:[)(D]/.test(rest)) {
    if (/^[,;:!?%](?![\s”’"')]|$)/.test(rest) && !/^,[A-Za-z]/.test(rest)) return undefined;
    return {
      text: '',
      certain: true,
      message: { zh: '英文标点之前不空格。', en: 'No space stands before this punctuation mark.' },
    };
  }
  if (/[([]/.test(left) || /^[)\]]/.test(rest)) {
    return {
      text: '',
      certain: true,
      message: { zh: '括号内侧不空格。', en: 'No space stands inside a bracket.' },
    };
  }
  if (found.length < 2 && found !== '\u3000') return undefined;
  if (HAN.test(left) || OPENS_CHINESE.test(rest[0]!)) return undefined;
  return {
    text: ' ',
    certain: true,
    message: { zh: '词间只空一格。', en: 'One plain space stands between words.' },
  };
}

/** A no-break or otherwise odd space that may stay, but as a plain one. */
function oddSpace({ found }: Gap): Verdict | undefined {
  if (!ODD_SPACE.test(found)) return undefined;
  return {
    text: ' ',
    certain: true,
    message: {
      zh: '不换行空格等特殊空格应改为普通空格。',
      en: 'A no-break or other odd space for a plain one.',
    },
  };
}
