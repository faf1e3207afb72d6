import { longestWord } from '../align/lexicon.ts';

/** The words of Chinese, simplified. */
export interface WordList {
  has(word: string): boolean;
}

/**
 * Whether a stretch of a simplified text begins and ends where words do, reading the text into longest words from its
 * beginning or from its end. Either reading will do: 友好城市政府 has 市政 in it only if cut badly.
 */
export function wordEdges(text: string, words: WordList): (start: number, end: number) => boolean {
  const [forward, backward] = [forwardEdges(text, words), backwardEdges(text, words)];
  return (start, end) =>
    (forward.has(start) && forward.has(end)) || (backward.has(start) && backward.has(end));
}

function forwardEdges(text: string, words: WordList): Set<number> {
  const edges = new Set([0]);
  for (let at = 0; at < text.length; ) {
    let size = Math.min(longestWord, text.length - at);
    while (size > 1 && !words.has(text.slice(at, at + size))) size--;
    at += size;
    edges.add(at);
  }
  return edges;
}

/** Where words begin and end in a simplified text read from its end. */
export function backwardEdges(text: string, words: WordList): Set<number> {
  const edges = new Set([text.length]);
  for (let at = text.length; at > 0; ) {
    let size = Math.min(longestWord, at);
    while (size > 1 && !words.has(text.slice(at - size, at))) size--;
    at -= size;
    edges.add(at);
  }
  return edges;
}
