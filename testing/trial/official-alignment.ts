/**
 * Measures the aligner on official text: a white paper beside the project, aligned whole as the house cuts it, judged where
 * it was aligned by hand (official-beads.txt). Run: npm run trial -- official-alignment
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lang } from '../../kernel/contract/local-text.ts';
import { align } from '../../modules/language/server/core/align/align.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import { splitSentences } from '../../modules/language/server/index.ts';

const texts = resolve(import.meta.dirname, '../../../shared/data/official-texts');
const aim = 0.975;

/** A stretch of a text, in UTF-16 units. */
type Stretch = readonly [from: number, to: number];
/** A bead by the places of its sentences; a side is null where nothing answers. */
interface Placed {
  zh: Stretch | null;
  en: Stretch | null;
}

function goldBeads(): Placed[] {
  const lines = readFileSync(join(import.meta.dirname, 'official-beads.txt'), 'utf8')
    .trim()
    .split('\n');
  for (const lang of ['zh', 'en'] as const) {
    const wanted = lines.find((line) => line.startsWith(`${lang} `))!.slice(3);
    const found = createHash('sha256').update(readFileSync(join(texts, `white-paper-${lang}.txt`)));
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
}

/** The sentences of a text as the house cuts them, each with its place. */
function cut(lang: Lang): Cut[] {
  const sentences: Cut[] = [];
  let at = 0;
  for (const line of readFileSync(join(texts, `white-paper-${lang}.txt`), 'utf8').split('\n')) {
    for (const { text, start } of line.trim() === '' ? [] : splitSentences(line, lang))
      sentences.push({ text, at: [at + start, at + start + text.length] });
    at += line.length + 1;
  }
  return sentences;
}

const keyOf = ({ zh, en }: Placed) => `${zh ?? ''}:${en ?? ''}`;
const meet = (one: Stretch | null, other: Stretch | null) =>
  one !== null && other !== null && one[0] < other[1] && other[0] < one[1];

/** Strict: the very bead. Lax: it shares something on both sides with one. Beads with an empty side count for precision alone. */
function measure(): void {
  const gold = goldBeads();
  const sides = { zh: cut('zh'), en: cut('en') };
  const begun = performance.now();
  const beads = align(
    sides.zh.map(({ text }) => text),
    sides.en.map(({ text }) => text),
    dictionary(),
  );
  const seconds = (performance.now() - begun) / 1000;
  const placeOf = (lang: Lang, of: readonly number[]): Stretch | null =>
    of.length === 0 ? null : [sides[lang][of[0]!]!.at[0], sides[lang][of.at(-1)!]!.at[1]];
  const judged = beads
    .map(({ zh, en }): Placed => ({ zh: placeOf('zh', zh), en: placeOf('en', en) }))
    .filter((bead) => gold.some(({ zh, en }) => meet(zh, bead.zh) || meet(en, bead.en)));
  const whole = (all: Placed[]) => all.filter(({ zh, en }) => zh && en);
  const shares = (by: (truth: Placed[], bead: Placed) => boolean) => {
    const share = (truth: Placed[], tried: Placed[]) =>
      tried.filter((bead) => by(truth, bead)).length / Math.max(1, tried.length);
    const precision = share(gold, judged);
    const recall = share(whole(judged), whole(gold));
    return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
  };
  const same = (truth: Placed[], bead: Placed) => truth.some((one) => keyOf(one) === keyOf(bead));
  const near = (truth: Placed[], bead: Placed) =>
    same(truth, bead) || truth.some(({ zh, en }) => meet(zh, bead.zh) && meet(en, bead.en));
  for (const [name, by] of [['strict', same] as const, ['lax', near] as const]) {
    const { precision, recall, f1 } = shares(by);
    const said = [precision, recall, f1].map((n) => n.toFixed(4)).join('  ');
    console.log(`${name.padEnd(7)} precision, recall, f1: ${said}`);
  }
  const sentences = sides.zh.length + sides.en.length;
  console.log(
    `${gold.length} beads by hand; ${sentences} sentences in ${seconds.toFixed(2)} s (aim: strict ${aim})`,
  );
  for (const bead of whole(judged).filter((one) => !same(gold, one)))
    console.log(`  not by hand: zh ${bead.zh} en ${bead.en}`);
}

measure();
