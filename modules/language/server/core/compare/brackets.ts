import type { Pair, PairCheck } from './check.ts';
import { wholeOf } from './place.ts';

/** Something in brackets in the Chinese that the English has no brackets for. */
export const bracketsDiffer: PairCheck = {
  id: 'brackets-differ',
  severity: 'note',
  about: { zh: '中文的括号内容在英文中没有括号', en: 'The Chinese has more in brackets than the English' },
  run: (pair) =>
    pair.beads.flatMap(({ zh, en }) => {
      if (en.length === 0 || bracketsIn(pair, 'zh', zh) <= bracketsIn(pair, 'en', en)) return [];
      const [first] = zh;
      return [
        {
          check: 'brackets-differ',
          severity: 'note',
          at: wholeOf('zh', first!, pair.sides.zh[first!]!.text),
          message: {
            zh: '中文此处括号比英文多，请看括号中的内容是否译出。',
            en: 'The Chinese has more in brackets here than the English: see that it was translated.',
          },
        },
      ];
    }),
};

/** What says something: list numbers, weekdays, readings and telephone numbers stand in brackets for themselves. */
const SAYS: Record<'zh' | 'en', RegExp> = {
  zh: /[(（](?![^()（）]*(?:星期|周[一二三四五六日]))[^()（）]*\p{Script=Han}[^()（）]*\p{Script=Han}[^()（）]*[)）]/gu,
  en: /[(（][^()（）]+[)）]/gu,
};

function bracketsIn(pair: Pair, lang: 'zh' | 'en', sentences: readonly number[]): number {
  return sentences.reduce((sum, s) => sum + (pair.sides[lang][s]!.text.match(SAYS[lang])?.length ?? 0), 0);
}
