/** Sentences changed as a new text changes them, each in one way, by a fixed seed. */
import type { Lang } from '../../kernel/contract/local-text.ts';

/** A sentence changed in one of the ways; nothing where it has nothing to change in that way. */
export type Change = (text: string, lang: Lang, next: () => number) => string | undefined;

const others = {
  zh: ['合作', '城市', '发展', '项目', '今年', '双方', '重要', '继续', '他们', '一起'],
  en: ['cooperation', 'cities', 'growth', 'the project', 'this year', 'both sides', 'major', 'go on', 'they'],
};

function pick<T>(from: readonly T[], next: () => number): T {
  return from[Math.floor(next() * from.length)]!;
}

/** Up to so large a share of the words put for others; of Chinese two characters stand for a word. */
function exchanged(share: number): Change {
  return (text, lang, next) => {
    const words = lang === 'zh' ? (text.match(/.{1,2}/gsu) ?? []) : text.split(' ');
    if (words.length < 4) return undefined;
    const count = Math.max(1, Math.round(words.length * share));
    for (let n = 0; n < count; n++) words[Math.floor(next() * (words.length - 1))] = pick(others[lang], next);
    return words.join(lang === 'zh' ? '' : ' ');
  };
}

/** One character or word left out or put in. */
function oneMoreOrLess(text: string, lang: Lang, next: () => number): string | undefined {
  const pieces = lang === 'zh' ? [...text] : text.split(' ');
  if (pieces.length < 3) return undefined;
  const at = Math.floor(next() * pieces.length);
  pieces.splice(at, next() < 0.5 ? 1 : 0, ...(next() < 0.5 ? [lang === 'zh' ? '新' : 'new'] : []));
  return pieces.join(lang === 'zh' ? '' : ' ');
}

function otherDigits(text: string, _lang: Lang, next: () => number): string | undefined {
  if (!/\d/.test(text)) return undefined;
  return text.replace(/\d+/g, (digits) => String(Number(digits) + 1 + Math.floor(next() * 9)));
}

function dateAdded(text: string, lang: Lang, next: () => number): string {
  const day = 1 + Math.floor(next() * 28);
  return lang === 'zh' ? `2026年3月${day}日，${text}` : `On March ${day}, 2026, ${text}`;
}

function clauseDropped(text: string, lang: Lang, next: () => number): string | undefined {
  const clauses = text.split(lang === 'zh' ? '，' : ', ');
  if (clauses.length < 2) return undefined;
  clauses.splice(Math.floor(next() * clauses.length), 1);
  return clauses.join(lang === 'zh' ? '，' : ', ');
}

function clausesSwapped(text: string, lang: Lang): string | undefined {
  const mark = lang === 'zh' ? '，' : ', ';
  const [first, second, ...rest] = text.split(mark);
  return second === undefined ? undefined : [second, first!, ...rest].join(mark);
}

/** Every way, by what it is called in a report. */
export const CHANGES: Record<string, Change> = {
  nothing: (text) => text,
  'one more or less': oneMoreOrLess,
  'a tenth of the words': exchanged(0.1),
  'a fifth of the words': exchanged(0.2),
  figures: otherDigits,
  'a date before it': dateAdded,
  'a clause dropped': clauseDropped,
  'clauses swapped': clausesSwapped,
};
