import type { TextFinding } from '../../../contract/texts.ts';
import { simplified } from '../facts/simplified.ts';
import type { Pair, PairCheck } from './check.ts';
import { spanOf } from './place.ts';

/** A word written twice by a slip: the the, 的的, 会议会议. */
export const wordRepeated: PairCheck = {
  id: 'word-repeated',
  severity: 'warning',
  about: { zh: '词语重复', en: 'A word stands twice' },
  run: (pair) => [
    ...pair.sides.en.flatMap(({ text }, n) => twiceInEnglish(text).map((at) => twice('en', n, at))),
    ...pair.sides.zh.flatMap(({ text }, n) => twiceInChinese(pair, text).map((at) => twice('zh', n, at))),
  ],
};

interface Twice {
  word: string;
  start: number;
  end: number;
}

/** What English says twice on purpose, and names: Baden Baden. */
const ON_PURPOSE = /^(?:had|that|very|so|many|no|is|bye|ha)$/i;

function twiceInEnglish(text: string): Twice[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{N}'’-])/giu)]
    .filter(({ 1: word, 0: both }) => {
      const names = /^\p{Lu}/u.test(word!) && /\s\p{Lu}/u.test(both);
      return !ON_PURPOSE.test(word!) && !(names && !/^(?:The|A|An|Of|In|And|To)$/.test(word!));
    })
    .map(({ 0: both, 1: word, index }) => ({
      word: word!,
      start: index + word!.length,
      end: index + both.length,
    }));
}

/** Small words that nobody doubles, and longer words that are no numbers of steps or things (一步一步, 个个). */
const SMALL = '的和与及在是对为将把被了就也都而或并向从于以';

function twiceInChinese(pair: Pair, text: string): Twice[] {
  const plain = simplified(text);
  const small = [...plain.matchAll(new RegExp(`([${SMALL}])\\1`, 'gu'))].filter(
    ({ index }) => !isPartOfWords(pair, plain, index),
  );
  const long = [...plain.matchAll(/(?<!一)((?!一)\p{Script=Han}{2,8})\1/gu)].filter(
    ({ 1: word }) => !/^(.)\1+$/u.test(word!),
  );
  return [...small, ...long].map(({ 1: word, index }) => ({
    word: text.slice(index, index + word!.length),
    start: index + word!.length,
    end: index + 2 * word!.length,
  }));
}

/** 目的 and 的, 对 and 对方: each of the two belongs to another word. */
function isPartOfWords({ lexicon }: Pair, text: string, at: number): boolean {
  for (const size of [2, 3, 4]) {
    if (at + 1 - size >= 0 && lexicon.has(text.slice(at + 1 - size, at + 1))) return true;
    if (lexicon.has(text.slice(at + 1, at + 1 + size)) && text[at + 1 + size - 1] !== undefined) return true;
    for (let before = 0; before < size - 1; before++)
      if (lexicon.has(text.slice(at - before, at - before + size)) && size > 2) return true;
  }
  return false;
}

function twice(lang: 'zh' | 'en', sentence: number, { word, start, end }: Twice): TextFinding {
  const at = spanOf(lang, sentence, { start, end });
  return {
    check: 'word-repeated',
    severity: 'warning',
    at,
    message: { zh: `“${word}”重复。`, en: `“${word}” stands twice.` },
    fix: { label: { zh: '删去一个', en: 'Take one out' }, edits: [{ ...at, text: '' }] },
  };
}
