import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import { simplified } from '../facts/simplified.ts';
import type { Pair, PairCheck } from './check.ts';
import { wholeOf } from './place.ts';

/** One sentence put in two ways in the same text, or otherwise than it was before; and two sentences put alike. */
export const translatedOtherwise: PairCheck = {
  id: 'translated-otherwise',
  severity: 'warning',
  about: {
    zh: '同一句原文译法不一，或不同原文译成同一句',
    en: 'One sentence translated in two ways, or two sentences in one',
  },
  run: (pair) => [...otherwise(pair, 'zh', 'en'), ...otherwise(pair, 'en', 'zh'), ...thanBefore(pair)],
};

interface Alone {
  source: number;
  target: number;
}

/** Beads of one sentence each, whose source is a whole sentence and no heading. */
function alone(pair: Pair, from: Lang): Alone[] {
  const to = from === 'zh' ? 'en' : 'zh';
  return pair.beads.flatMap((bead) => {
    if (bead.zh.length !== 1 || bead.en.length !== 1) return [];
    return keyOf(pair.sides[from][bead[from][0]!]!.text).length < (from === 'zh' ? 8 : 25)
      ? []
      : [{ source: bead[from][0]!, target: bead[to][0]! }];
  });
}

/** How sentences are compared: width, capitals, marks and spaces do not matter. */
function keyOf(text: string): string {
  return simplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
}

function otherwise(pair: Pair, from: Lang, to: Lang): TextFinding[] {
  const groups = Map.groupBy(alone(pair, from), ({ source }) => keyOf(pair.sides[from][source]!.text));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others
      .filter(
        ({ target }) => keyOf(pair.sides[to][target]!.text) !== keyOf(pair.sides[to][first!.target]!.text),
      )
      .map((one) => findingOf(pair, from, to, one, first!)),
  );
}

function findingOf(pair: Pair, from: Lang, to: Lang, { source, target }: Alone, first: Alone): TextFinding {
  const forward = from === 'zh';
  // Of two English sentences that are alike, the English is told of.
  const at = forward
    ? wholeOf(to, target, pair.sides[to][target]!.text)
    : wholeOf(from, source, pair.sides[from][source]!.text);
  const before = pair.sides[to][first.target]!.text;
  return {
    check: 'translated-otherwise',
    severity: forward ? 'warning' : 'note',
    at,
    against: wholeOf(to, first.target, before),
    message: forward
      ? { zh: `同一句中文前面译作：${before}`, en: `The same Chinese is put so further up: ${before}` }
      : {
          zh: '英文与前面一句相同，中文不同。',
          en: 'The English is that of a sentence further up, the Chinese is not.',
        },
    ...(forward && {
      fix: { label: { zh: '与前面一致', en: 'Write it as further up' }, edits: [{ ...at, text: before }] },
    }),
  };
}

/** The memory has this very sentence with other translations only. */
function thanBefore(pair: Pair): TextFinding[] {
  const { earlier } = pair;
  if (!earlier) return [];
  return alone(pair, 'zh').flatMap(({ source, target }): TextFinding[] => {
    const before = earlier.get(pair.sides.zh[source]!.text) ?? [];
    const text = pair.sides.en[target]!.text;
    if (before.length === 0 || before.some((one) => keyOf(one) === keyOf(text))) return [];
    const at = wholeOf('en', target, text);
    return [
      {
        check: 'translated-otherwise',
        severity: 'note',
        at,
        message: {
          zh: `翻译记忆库中这一句译作：${before[0]}`,
          en: `The translation memory has for this sentence: ${before[0]}`,
        },
        fix: {
          label: { zh: '用记忆库的译文', en: 'Take what the memory has' },
          edits: [{ ...at, text: before[0]! }],
        },
      },
    ];
  });
}
