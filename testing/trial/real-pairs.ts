/** Pairs of real text beside the project: a white paper as the house aligns it, and the chapters as people linked them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../../modules/language/server/core/align/align.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import { splitSentences } from '../../modules/language/server/index.ts';
import { findChapters } from './gold-chapters.ts';
import type { MadeUnit } from './memory-units.ts';
import { officialTexts } from './official-gold.ts';

/** All of them; none where the texts are not there. */
export function realPairs(): MadeUnit[] {
  const chapters = findChapters();
  if (!chapters) return [];
  const linked = chapters.flatMap(({ zh, en, gold }) => gold.map(([z, e]) => pairOf(z, zh, e, en)));
  return [...linked, ...paper()].filter(({ zh, en }) => zh !== '' && en !== '');
}

function paper(): MadeUnit[] {
  const [zh, en] = (['zh', 'en'] as const).map((lang) =>
    readFileSync(join(officialTexts, `white-paper-${lang}.txt`), 'utf8')
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [] : splitSentences(line, lang).map(({ text }) => text))),
  ) as [string[], string[]];
  return align(zh, en, dictionary()).map((bead) => pairOf(bead.zh, zh, bead.en, en));
}

function pairOf(z: readonly number[], zh: string[], e: readonly number[], en: string[]): MadeUnit {
  return { zh: z.map((n) => zh[n]).join(''), en: e.map((n) => en[n]).join(' ') };
}
