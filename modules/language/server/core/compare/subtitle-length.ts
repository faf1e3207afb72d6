import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { PairCheck } from './check.ts';
import { wholeOf } from './place.ts';

/** What is read on a screen at a glance: characters of a line, in two lines at most. */
const LINE: Record<Lang, number> = { zh: 18, en: 42 };

/** A subtitle that does not fit into two lines. */
export const subtitleTooLong: PairCheck = {
  id: 'subtitle-too-long',
  severity: 'warning',
  about: { zh: '字幕超过两行可容纳的字数', en: 'A subtitle is longer than two lines hold' },
  run: (pair) =>
    (['zh', 'en'] as const).flatMap((lang) =>
      pair.sides[lang].flatMap(({ text }, sentence) => {
        const length = [...text.trim()].length;
        if (length <= 2 * LINE[lang]) return [];
        return [
          {
            check: 'subtitle-too-long',
            severity: 'warning' as const,
            at: wholeOf(lang, sentence, text),
            message: {
              zh: `有${length}个字符，两行最多${2 * LINE[lang]}个，请压缩或拆分。`,
              en: `It has ${length} characters; two lines hold ${2 * LINE[lang]}. Shorten or divide it.`,
            },
          },
        ];
      }),
    ),
};
