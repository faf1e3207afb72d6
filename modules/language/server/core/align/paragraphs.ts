import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { agreementIn } from './agreement.ts';
import type { Point } from './band.ts';
import type { Score } from './score.ts';
import type { Settings } from './settings.ts';

/** The number of the paragraph of each sentence, where it is known. */
export type Paragraphs = Readonly<Record<Lang, readonly number[]>>;

/**
 * What the paragraphs of two texts say of a bead. A translator may divide or join them, so where they end is taken as
 * speech is: by the habit the text itself shows. But a bead seldom reaches over the end of one.
 */
export function paragraphScore({ zh, en }: Paragraphs, points: readonly Point[], settings: Settings): Score {
  const breaks = { zh: breaksAt(zh), en: breaksAt(en) };
  const agreement = agreementIn(breaks.zh, breaks.en, 2, points, settings);
  const before = { zh: counted(breaks.zh), en: counted(breaks.en) };
  const inside = (side: Lang, from: number, to: number) =>
    to - from < 2 ? 0 : before[side][to]! - before[side][from + 1]!;
  return (kind, i, j) =>
    agreement(i, j) - settings.overParagraph * (inside('zh', i - kind.zh, i) + inside('en', j - kind.en, j));
}

/** For each place of a text: 1 where a paragraph ends between two sentences. */
function breaksAt(paragraphs: readonly number[]): Uint8Array {
  const size = paragraphs.length;
  return Uint8Array.from({ length: size + 1 }, (_, n) =>
    Number(n > 0 && n < size && paragraphs[n] !== paragraphs[n - 1]),
  );
}

/** How many paragraphs end before each place. */
function counted(breaks: Uint8Array): Int32Array {
  const before = new Int32Array(breaks.length + 1);
  for (let n = 0; n < breaks.length; n++) before[n + 1] = before[n]! + breaks[n]!;
  return before;
}
