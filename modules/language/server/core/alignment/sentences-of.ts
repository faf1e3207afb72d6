import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { AlignedSentence } from '../../../contract/alignments.ts';
import { splitSentences } from '../read/sentences.ts';

/** A "sentence" longer than this is none: a table in one line, a text without stops. It is cut so that it can be shown. */
const longest = 5_000;

/** The sentences of a text, each with the number of its paragraph. */
export function sentencesOf(text: string, lang: Lang): AlignedSentence[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, paragraph) =>
      splitSentences(line, lang)
        .flatMap((piece) => cut(piece.text))
        .map((words) => ({ text: words, paragraph })),
    );
}

function cut(text: string): string[] {
  if (text.length <= longest) return [text];
  const parts = Math.ceil(text.length / longest);
  return Array.from({ length: parts }, (_, n) => text.slice(n * longest, (n + 1) * longest)).filter(
    (part) => part.trim() !== '',
  );
}

/** Was the English text given as the Chinese one, and the Chinese as the English? */
export function isSwapped({ zh, en }: Record<Lang, string>): boolean {
  return shareOfHan(zh) < shareOfHan(en);
}

function shareOfHan(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) / Math.max(1, letters);
}
