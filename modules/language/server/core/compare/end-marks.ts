import type { TextFinding } from '../../../contract/texts.ts';
import type { PairCheck } from './check.ts';
import { wholeOf } from './place.ts';

const CLOSERS = /["'”’」』)）\]】\s]+$/u;
const KINDS: [RegExp, { zh: string; en: string }][] = [
  [/[?？]$/u, { zh: '问号', en: 'a question mark' }],
  [/[!！]$/u, { zh: '叹号', en: 'an exclamation mark' }],
  [/(?:…+|\.{3})$/u, { zh: '省略号', en: 'an ellipsis' }],
];

/** A question on one side only; likewise exclamations and sentences that trail off. */
export const endMarkDiffers: PairCheck = {
  id: 'end-mark-differs',
  severity: 'warning',
  about: {
    zh: '句末标点的语气两种语言不一致',
    en: 'A question, an exclamation or an ellipsis ends one side only',
  },
  run: (pair) =>
    pair.beads.flatMap(({ zh, en }) => {
      // Where sentences were divided or joined their ends need not agree.
      if (zh.length !== 1 || en.length !== 1) return [];
      const ends = {
        zh: pair.sides.zh[zh[0]!]!.text.replace(CLOSERS, ''),
        en: pair.sides.en[en[0]!]!.text.replace(CLOSERS, ''),
      };
      return KINDS.flatMap(([form, name], kind): TextFinding[] => {
        const [has, lacks] = form.test(ends.zh) ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
        if (!form.test(ends[has]) || form.test(ends[lacks])) return [];
        const sentence = lacks === 'zh' ? zh[0]! : en[0]!;
        return [
          {
            check: 'end-mark-differs',
            severity: kind === 0 ? 'warning' : 'note',
            at: wholeOf(lacks, sentence, pair.sides[lacks][sentence]!.text),
            message: {
              zh: `${has === 'zh' ? '中文' : '英文'}以${name.zh}结尾，${lacks === 'zh' ? '中文' : '英文'}没有。`,
              en: `The ${has === 'zh' ? 'Chinese' : 'English'} ends with ${name.en}, the ${lacks === 'zh' ? 'Chinese' : 'English'} does not.`,
            },
          },
        ];
      });
    }),
};
