import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { Link, ReleaseText } from '../../contract/text.ts';
import { roomFor } from './room-for.ts';
import { confirmLink, writeSide } from './write-side.ts';

/** A line and what it says in the other language. */
export interface LineInBoth {
  source: string;
  target: string;
}

/** The lines of a text that are to be translated from this language, in order: nothing answers them, or they were changed since. */
export function linesToTranslate(text: ReleaseText, from: Lang): string[] {
  return text.links.filter((link) => isToTranslate(link, from)).map((link) => wordsOf(text, link, from));
}

function isToTranslate(link: Link, from: Lang): boolean {
  const to = from === 'zh' ? 'en' : 'zh';
  return link[from].length > 0 && (link[to].length === 0 || link.stale.includes(to));
}

function wordsOf(text: ReleaseText, link: Link, lang: Lang): string {
  return link[lang].map((at) => text[lang][at]!.text.trim()).join(lang === 'zh' ? '' : ' ');
}

/** Which links a translation fits: they wait for one and say what was sent to be translated. */
function fitting(
  text: ReleaseText,
  from: Lang,
  lines: readonly LineInBoth[],
): [link: number, words: string][] {
  const waiting = new Map(lines.map(({ source, target }) => [bare(source), target]));
  return text.links.flatMap((link, n): [number, string][] => {
    const words = isToTranslate(link, from) ? waiting.get(bare(wordsOf(text, link, from))) : undefined;
    return words === undefined || words.trim() === '' ? [] : [[n, words]];
  });
}

/** How many lines of a translation a text still takes. */
export function countFitting(text: ReleaseText, from: Lang, lines: readonly LineInBoth[]): number {
  return fitting(text, from, lines).length;
}

/** The text with a translation of its lines taken in: they answer each other then, so neither side is stale. */
export function withTranslation(
  text: ReleaseText,
  from: Lang,
  lines: readonly LineInBoth[],
  split: (words: string, lang: Lang) => string[],
): ReleaseText {
  const to = from === 'zh' ? 'en' : 'zh';
  return fitting(text, from, lines).reduce((now, [n, words]) => {
    const room = now.links[n]![to].length === 0 ? roomFor(now, n, to) : null;
    const written = writeSide(room?.text ?? now, n, to, split(words, to));
    const placed = written && room ? inParagraph(written, n, to, room.paragraph) : written;
    return (placed && confirmLink(placed, n)) ?? now;
  }, text);
}

function inParagraph(text: ReleaseText, n: number, lang: Lang, paragraph: number): ReleaseText {
  const { [lang]: own } = text.links[n]!;
  return {
    ...text,
    [lang]: text[lang].map((sentence, at) => (own.includes(at) ? { ...sentence, paragraph } : sentence)),
  };
}

/** Spaces between sentences are the file's, not the text's. */
function bare(words: string): string {
  return words.replace(/\s+/g, '');
}
