/**
 * Cuts the white paper into stretches of a few links, takes one sentence out of one side of each, and counts how
 * often that gap is reported, and what else is. Run: `node testing/trial/missing-sentences.ts [seed…]`. The texts lie
 * beside the clone in `../shared`; without them there is nothing to measure.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Lang } from '../../kernel/contract/local-text.ts';
import type { Bead, Severity } from '../../modules/language/contract/texts.ts';
import { type CheckedRelease, checkRelease } from '../../modules/language/server/core/check-release.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import { loadReference } from '../../modules/language/server/reference.ts';
import { seeded } from './plants.ts';

const folder = new URL('../../../shared/data/official-texts/', import.meta.url);
/** Links in a stretch. */
const STRETCH = 8;
/** Shorter sentences (characters of Chinese, letters of English) are headings. */
const SHORTEST = { zh: 12, en: 40 };
/** A stretch with less English than this is a table of contents. */
const LEAST_TEXT = 300;
/** How often the sentence is taken out of the English: translators leave out more than authors do. */
const OUT_OF_ENGLISH = 0.7;

const seeds = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 2, 3, 4];
if (existsSync(folder)) measure();
else console.log('No ../shared/data/official-texts beside this clone: nothing to measure.');

function measure(): void {
  const read = (lang: Lang) => readFileSync(new URL(`white-paper-${lang}.txt`, folder), 'utf8');
  const clean = check(`${read('zh')}\n${read('en')}`);
  const results = seeds.flatMap((seed) => tryStretches(clean, seeded(seed)));
  const count = (severity: Severity) => results.filter((r) => r.reported === severity).length;
  console.log(`seeds ${seeds.join(', ')}`);
  console.log(
    `gaps ${results.length}: ${count('error')} reported as errors, ${count('warning')} as warnings`,
  );
  console.log(`other sentences reported: ${results.reduce((sum, r) => sum + r.others, 0)}`);
}

function check(text: string): CheckedRelease {
  return checkRelease(text, { lexicon: dictionary(), reference: loadReference() });
}

interface Result {
  /** How gravely the gap was reported, if it was. */
  reported?: Severity;
  /** Reports of other sentences in the stretch. */
  others: number;
}

function tryStretches(clean: CheckedRelease, random: () => number): Result[] {
  const results: Result[] = [];
  for (let at = 0; at + STRETCH <= clean.beads.length; at += STRETCH) {
    const stretch = clean.beads.slice(at, at + STRETCH);
    const lang = random() < OUT_OF_ENGLISH ? 'en' : 'zh';
    const single = stretch.slice(1).filter((b) => b.zh.length === 1 && b.en.length === 1);
    const gone = single[Math.floor(random() * single.length)];
    if (gone) results.push(...withoutSentence(clean, stretch, gone, lang));
  }
  return results;
}

function withoutSentence(clean: CheckedRelease, stretch: Bead[], gone: Bead, lang: Lang): Result[] {
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const lonely = clean.sides[other][gone[other][0]!]!.text;
  if (lonely.length < SHORTEST[other]) return [];
  const lines = (side: Lang) =>
    stretch
      .filter((bead) => side !== lang || bead !== gone)
      .flatMap((bead) => bead[side].map((s) => clean.sides[side][s]!.text))
      .join('\n');
  if (lines('en').length < LEAST_TEXT) return [];
  const { findings, sides } = check(`${lines('zh')}\n${lines('en')}`);
  const missing = findings.filter((f) => f.check === 'sentence-missing');
  const here = missing.filter(({ at }) => sides[at.lang][at.sentence]!.text === lonely);
  const reported = here[0]?.severity;
  return [{ ...(reported && { reported }), others: missing.length - here.length }];
}
