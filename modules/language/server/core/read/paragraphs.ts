import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { type LineLanguage, languageOfLine } from './line-language.ts';

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
  return withLanguages(lines);
}

/** The paragraphs with the language each shows now: repairs may have brought another one to light. */
export function withLanguages(lines: Omit<Paragraph, 'lang'>[]): Paragraph[] {
  const shown = lines.map((line) => languageOfLine(line.text));
  return lines.map((line, i) => ({ ...line, lang: shown[i]?.sure ?? byNeighbours(shown, i) }));
}

/** The side of an unclear line: that of all its neighbours, else the one it looks like, else the one before. */
function byNeighbours(shown: LineLanguage[], i: number): Lang {
  const before = nearest(shown, i, -1);
  const after = nearest(shown, i, 1);
  const around = new Set([...before, ...after]);
  if (around.size === 1) return [...around][0]!;
  return shown[i]?.likely ?? before[0] ?? after[0] ?? 'en';
}

/** The languages of the nearest sure lines in one direction, the nearest first. */
function nearest(shown: LineLanguage[], i: number, step: 1 | -1): Lang[] {
  const found: Lang[] = [];
  for (let k = i + step; k >= 0 && k < shown.length && found.length < NEIGHBOURS; k += step) {
    const { sure } = shown[k]!;
    if (sure) found.push(sure);
  }
  return found;
}
