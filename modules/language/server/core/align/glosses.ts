import { foldName } from '../../../../../kernel/contract/chinese-names.ts';
import { stem } from './stem.ts';
import { stopEnglish } from './stop-words.ts';

const aboutTheEntry = /^(?:variant of|old variant|used in|see |CL:|surname |abbr\. for|\(bound form\)$)/;

/** Content words of a word's glosses: each gloss weighs the same, each word in it too. Sums to 1. */
export function glossWeights(glosses: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  const senses = glosses
    .flatMap((gloss) =>
      gloss.startsWith('CL:')
        ? []
        : gloss.replace(/\([^)]*\)|\[[^\]]*\]|\p{Script=Han}+/gu, ' ').split(/[;,]/),
    )
    .map((sense) => (aboutTheEntry.test(sense) && !sense.startsWith('surname') ? [] : contentWords(sense)))
    .filter((words) => words.length > 0);
  for (const words of senses) {
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1 / words.length / senses.length);
  }
  return weights;
}

function contentWords(sense: string): string[] {
  const words: string[] = [];
  for (const match of sense.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu)) {
    const lower = foldName(match[0].replace(/['’]s$/, ''));
    if (lower !== 'surname' && !stopEnglish.has(lower)) words.push(stem(lower));
  }
  return words;
}
