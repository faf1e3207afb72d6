import type { Pair, PairCheck } from '../core/compare/check.ts';
import { type PairInput, pairOf } from '../core/compare/pair.ts';
import { loadReference } from '../reference.ts';

const noWords = { has: () => false, glosses: () => [], readings: () => [] };

/** What a pair may know beside its lines. */
export type WhatElse = Partial<Omit<PairInput, 'sides' | 'beads' | 'reference'>>;

/** For tests: a pair whose n-th Chinese line answers the n-th English one, each a sentence and a paragraph. */
export function pairOfLines(lines: [zh: string, en: string][], more: WhatElse = {}): Pair {
  const sentence = (text: string, paragraph: number) => ({ text, paragraph, offset: 0 });
  return pairOf({
    sides: {
      zh: lines.map(([zh], n) => sentence(zh, n)),
      en: lines.map(([, en], n) => sentence(en, n)),
    },
    beads: lines.map((_, n) => ({ zh: [n], en: [n], confidence: 1, reasons: [] })),
    lexicon: noWords,
    reference: loadReference(),
    ...more,
  });
}

/** What a check says of the lines: severity, the words it points at, and what its fix would write there. */
export function told(check: PairCheck, lines: [zh: string, en: string][], more: WhatElse = {}): string[] {
  const pair = pairOfLines(lines, more);
  return check.run(pair).map((finding) => {
    const { lang, sentence, start, end } = finding.at;
    const words = pair.sides[lang][sentence]!.text.slice(start, end);
    const fix = finding.fix?.edits.map((e) => e.text).join(' | ');
    return `${finding.severity}: ${words}${fix === undefined ? '' : ` -> ${fix}`}`;
  });
}
