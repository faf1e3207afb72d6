import type { PairCheck } from './check.ts';
import { wholeOf } from './place.ts';

/** A sentence that stands on both sides word for word, though it has words to translate. */
export const sameAsSource: PairCheck = {
  id: 'same-as-source',
  severity: 'warning',
  about: { zh: '译文与原文相同，似未翻译', en: 'The translation is the source unchanged' },
  run: (pair) =>
    pair.beads.flatMap(({ zh, en }) => {
      const [one, other] = [zh, en];
      if (one.length !== 1 || other.length !== 1) return [];
      const [source, target] = [pair.sides.zh[one[0]!]!.text.trim(), pair.sides.en[other[0]!]!.text.trim()];
      if (source !== target || !hasWords(source)) return [];
      const lang = /\p{Script=Han}/u.test(source) ? 'en' : 'zh';
      const sentence = lang === 'en' ? other[0]! : one[0]!;
      return [
        {
          check: 'same-as-source',
          severity: 'warning',
          at: wholeOf(lang, sentence, pair.sides[lang][sentence]!.text),
          message: { zh: '译文与原文相同，请翻译。', en: 'This is the source unchanged. Translate it.' },
        },
      ];
    }),
};

/** More than a name, a code or an address. */
function hasWords(text: string): boolean {
  return (
    /\p{Script=Han}{2}/u.test(text) ||
    (text.match(/(?<![\p{L}@./-])\p{Ll}{2,}(?![@./]\p{L})/gu)?.length ?? 0) > 1
  );
}
