/** A white paper beside the project, aligned whole as the house cuts it, and the beads made by hand for a part of it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lang } from '../../kernel/contract/local-text.ts';
import { alignSentences } from '../../modules/language/server/core/align/align-sentences.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import { splitSentences } from '../../modules/language/server/index.ts';

/** Where the white paper is. */
export const officialTexts = resolve(import.meta.dirname, '../../../shared/data/official-texts');

/** A stretch of a text, in UTF-16 units. */
type Stretch = readonly [from: number, to: number];

/** A bead by the places of its sentences; a side is null where nothing answers. */
export interface Placed {
  zh: Stretch | null;
  en: Stretch | null;
}

/** The beads made by hand, by place only: the text is not the project's. */
export function handBeads(): Placed[] {
  const lines = readFileSync(join(import.meta.dirname, 'official-beads.txt'), 'utf8')
    .trim()
    .split('\n');
  for (const lang of ['zh', 'en'] as const) {
    const wanted = lines.find((line) => line.startsWith(`${lang} `))!.slice(3);
    const found = createHash('sha256').update(readFileSync(join(officialTexts, `white-paper-${lang}.txt`)));
    if (!found.digest('hex').startsWith(wanted))
      throw new Error(`white-paper-${lang}.txt is not the text that was aligned by hand`);
  }
  const stretch = (side: string): Stretch | null => {
    const [from, to] = side.split('-').map(Number);
    return side === '' ? null : [from!, to!];
  };
  return lines
    .filter((line) => /^[\d-]*:[\d-]*$/.test(line))
    .map((line) => {
      const [zh, en] = line.split(':') as [string, string];
      return { zh: stretch(zh), en: stretch(en) };
    });
}

interface Cut {
  text: string;
  at: Stretch;
  paragraph: number;
}

/** The sentences of a text as the house cuts them, each with its place. */
function cut(lang: Lang): Cut[] {
  const sentences: Cut[] = [];
  let at = 0;
  let paragraph = 0;
  for (const line of readFileSync(join(officialTexts, `white-paper-${lang}.txt`), 'utf8').split('\n')) {
    for (const { text, start } of line.trim() === '' ? [] : splitSentences(line, lang))
      sentences.push({ text, paragraph, at: [at + start, at + start + text.length] });
    at += line.length + 1;
    paragraph++;
  }
  return sentences;
}

export interface OfficialBead extends Placed {
  confidence: number;
}

/** The aligner's beads where some were made by hand, out of the whole text aligned at once. */
export function officialBeads(byHand: Placed[]) {
  const sides = { zh: cut('zh'), en: cut('en') };
  const begun = performance.now();
  const beads = alignSentences(sides, dictionary());
  const seconds = (performance.now() - begun) / 1000;
  const placeOf = (lang: Lang, of: readonly number[]): Stretch | null =>
    of.length === 0 ? null : [sides[lang][of[0]!]!.at[0], sides[lang][of.at(-1)!]!.at[1]];
  const judged = beads
    .map(
      ({ zh, en, confidence }): OfficialBead => ({
        zh: placeOf('zh', zh),
        en: placeOf('en', en),
        confidence,
      }),
    )
    .filter((bead) => byHand.some(({ zh, en }) => meet(zh, bead.zh) || meet(en, bead.en)));
  return { judged, seconds, sentences: sides.zh.length + sides.en.length };
}

/** Strict: the very bead. */
export function sameBead(one: Placed, other: Placed): boolean {
  return keyOf(one) === keyOf(other);
}

/** Lax: it shares something on both sides. */
export function nearBead(one: Placed, other: Placed): boolean {
  return sameBead(one, other) || (meet(one.zh, other.zh) && meet(one.en, other.en));
}

function keyOf({ zh, en }: Placed): string {
  return `${zh ?? ''}:${en ?? ''}`;
}

function meet(one: Stretch | null, other: Stretch | null): boolean {
  return one !== null && other !== null && one[0] < other[1] && other[0] < one[1];
}
