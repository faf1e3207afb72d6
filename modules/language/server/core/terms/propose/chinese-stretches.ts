import { stopChinese } from '../../align/stop-words.ts';
import { backwardEdges, type WordList } from '../word-edges.ts';
import { plainChineseWords } from './beside-terms.ts';
import { type Found, note, repeated, type Stretch } from './stretches.ts';
import type { ReadPairs } from './texts.ts';

const mostWords = 7;
const mostCharacters = 16;

interface Word {
  start: number;
  end: number;
  /** A term may begin or end with it: no word that says nothing by itself. */
  outer: boolean;
}

/**
 * Stretches of Chinese words that stand in several pairs and may be terms. They begin and end where words do, whether the
 * text is read from its beginning or from its end, and no figure stands in them.
 */
export function chineseStretches({ zh, pair }: ReadPairs, words: WordList, least: number): Stretch[] {
  const all = new Map<string, Stretch>();
  zh.forEach((text, n) => {
    const edges = backwardEdges(text, words);
    for (const run of runsOfWords(pair.zh, text, n))
      for (const [start, end, size] of stretchesIn(run)) {
        const written = text.slice(start, end);
        if (edges.has(start) && edges.has(end) && written.length > 1 && /\p{Script=Han}/u.test(written))
          note(all, written, size, { pair: n, start, end });
      }
  });
  return repeated(all, least).filter((stretch) => !isPart(stretch, zh));
}

/** Words with nothing between them, up to the next figure. */
function runsOfWords(side: ReadPairs['pair']['zh'], text: string, n: number): Word[][] {
  const runs: Word[][] = [];
  for (let at = side.wordsBefore[n]!; at < side.wordsBefore[n + 1]!; at++) {
    const [start, end] = [side.starts[at]!, side.ends[at]!];
    const written = text.slice(start, end);
    if (!/\p{L}/u.test(written) || /^(?:#|month:)/.test(side.keys[side.words[at]!]!)) continue;
    const word = { start, end, outer: !plainChineseWords.has(written) };
    const open = runs.at(-1);
    if (open?.at(-1)?.end === start) open.push(word);
    else runs.push([word]);
  }
  return runs;
}

function* stretchesIn(run: readonly Word[]): Generator<[start: number, end: number, words: number]> {
  for (let from = 0; from < run.length; from++) {
    if (!run[from]!.outer) continue;
    for (let to = from; to < Math.min(run.length, from + mostWords); to++) {
      const [start, end] = [run[from]!.start, run[to]!.end];
      if (end - start > mostCharacters) break;
      if (run[to]!.outer) yield [start, end, to - from + 1];
    }
  }
}

/** The same character stands beside it nearly every time: it is a part of something longer. */
function isPart({ found }: Stretch, texts: readonly string[]): boolean {
  const most = found.length < 4 ? found.length : found.length * 0.75;
  const beside = (at: (one: Found) => number) => {
    const counts = Map.groupBy(found, (one) => texts[one.pair]![at(one)] ?? '');
    return [...counts].some(
      ([character, { length }]) =>
        length >= most && /^\p{Script=Han}$/u.test(character) && !stopChinese.has(character),
    );
  };
  return beside(({ start }) => start - 1) || beside(({ end }) => end);
}
