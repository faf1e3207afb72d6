import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { textOfSide } from '../../../contract/alignment-edits.ts';
import type { AlignedSentence } from '../../../contract/alignments.ts';

/** A stretch of a side's text that answers a stretch of the other. */
export interface MarkedWord {
  kind: 'figure' | 'name' | 'word';
  start: number;
  end: number;
}
export type Marked = Record<Lang, readonly MarkedWord[]>;

/** A stretch of text drawn in one way. */
export interface Run {
  start: number;
  text: string;
  kind?: MarkedWord['kind'];
  /** A sentence begins here. */
  sentence: boolean;
  /** Here it would be cut. */
  cut: boolean;
}

/** The text of a side in runs: each sentence and each marked word begins one, and so does the place of a cut. */
export function runsOf(
  sentences: readonly AlignedSentence[],
  lang: Lang,
  marked: readonly MarkedWord[],
  cut: number | undefined,
): Run[] {
  const text = textOfSide(lang, sentences);
  const begins = beginningsOf(sentences, lang);
  const bounds = new Set([...begins, ...marked.flatMap(({ start, end }) => [start, end])]);
  if (cut !== undefined) bounds.add(cut);
  const places = [...bounds].filter((at) => at >= 0 && at < text.length).sort((a, b) => a - b);
  return places.map((start, n) => {
    const word = marked.find((one) => one.start <= start && start < one.end);
    return {
      start,
      text: text.slice(start, places[n + 1] ?? text.length),
      ...(word && { kind: word.kind }),
      sentence: begins.has(start),
      cut: start === cut,
    };
  });
}

function beginningsOf(sentences: readonly AlignedSentence[], lang: Lang): Set<number> {
  const begins = new Set<number>();
  let at = 0;
  for (const { text } of sentences) {
    begins.add(at);
    at += text.length + (lang === 'zh' ? 0 : 1);
  }
  return begins;
}
