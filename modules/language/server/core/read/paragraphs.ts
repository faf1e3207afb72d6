import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { languageOfLine } from './line-language.ts';

/** A non-blank line of the input, as it stands there; `lineStart` is where it begins in the whole text. */
export interface Paragraph {
  index: number;
  text: string;
  lang: Lang;
  lineStart: number;
}

/** How many paragraphs before and after decide on a line that does not show its language itself. */
const NEIGHBOURS = 2;

/** The paragraphs of a text with the language of each; a line of a stray acronym takes its neighbours' side. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines: Omit<Paragraph, 'lang'>[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    if (/[^\s\p{Cf}]/u.test(line)) lines.push({ index: lines.length, text: line, lineStart });
    lineStart += line.length + 1;
  }
  const shown = lines.map((line) => languageOfLine(line.text));
  return lines.map((line, i) => ({ ...line, lang: shown[i]?.sure ?? byNeighbours(shown, i) }));
}

/** The side of an unclear line: that of all its neighbours, else the one it looks like, else the one before. */
function byNeighbours(shown: ReturnType<typeof languageOfLine>[], i: number): Lang {
  const sure = (line: (typeof shown)[number]) => (line.sure ? [line.sure] : []);
  const before = shown.slice(0, i).flatMap(sure).slice(-NEIGHBOURS);
  const after = shown
    .slice(i + 1)
    .flatMap(sure)
    .slice(0, NEIGHBOURS);
  const around = new Set([...before, ...after]);
  if (around.size === 1) return [...around][0]!;
  return shown[i]?.likely ?? before.at(-1) ?? after[0] ?? 'en';
}
