/**
 * Plants errors of every kind in a government white paper, aligned, and says of each check how many of its errors it
 * finds and how many of its findings are right. Run: `node testing/trial/every-kind.ts [seed] [errors of a kind]`.
 * The texts lie beside the clone in `../shared`; without them there is nothing to measure.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Bead, Sides, TextFinding } from '../../modules/language/contract/texts.ts';
import { CHECKS } from '../../modules/language/server/core/compare/checks.ts';
import { comparePair } from '../../modules/language/server/core/compare/compare-pair.ts';
import { pairOf } from '../../modules/language/server/core/compare/pair.ts';
import { subtitleTooLong } from '../../modules/language/server/core/compare/subtitle-length.ts';
import { readRelease } from '../../modules/language/server/core/read-release.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import { loadReference } from '../../modules/language/server/reference.ts';
import { termbaseWith } from '../../modules/language/server/testing/termbase.ts';
import { KINDS_OF_ERROR, type KindOfError, TERMS, type Texts } from './kinds-of-error.ts';
import { seeded } from './plants.ts';

const folder = new URL('../../../shared/data/official-texts/', import.meta.url);
/** Errors planted together stand so many beads apart, so that none is another's neighbour. */
const APART = 6;

const [seed = 20261129, wanted = 20] = process.argv
  .slice(2)
  .filter((one) => /^\d+$/.test(one))
  .map(Number);
const checks = CHECKS.filter((check) => check !== subtitleTooLong);
const termbase = termbaseWith(
  ...TERMS.map(
    ([zh, en, out]) =>
      [
        ['zh', zh],
        ['en', en],
        ['en', out, { status: 'forbidden' }],
      ] as const,
  ).map((words) => [...words]),
);

interface Planted {
  kind: KindOfError;
  bead: number;
  texts: Texts;
}

if (existsSync(folder)) measure();
else console.log('No ../shared/data/official-texts beside this clone: nothing to measure.');

function measure(): void {
  const read = (lang: string) => readFileSync(new URL(`white-paper-${lang}.txt`, folder), 'utf8');
  const { sides, beads } = readRelease(`${read('zh')}\n${read('en')}`, dictionary(), loadReference());
  const clean = check(sides, beads);
  const before = new Set(clean.map(keyOf));
  const batches = inBatches(choose(sides, beads));
  const seen = batches.map((batch) => {
    const findings = check(withErrors(sides, beads, batch), beads).filter((one) => !before.has(keyOf(one)));
    return { batch, findings };
  });
  report(seen, beads, clean);
}

function check(sides: Sides, beads: Bead[]): TextFinding[] {
  const known = { reference: loadReference(), lexicon: dictionary(), termbase, releaseDate: '2021-10-08' };
  return comparePair(pairOf({ sides, beads, ...known }), checks);
}

/** So many places of each kind, drawn from the beads of one sentence each. */
function choose(sides: Sides, beads: Bead[]): Planted[] {
  const random = seeded(seed);
  return KINDS_OF_ERROR.flatMap((kind) => {
    const open = beads.flatMap(({ zh, en }, bead) => (zh.length === 1 && en.length === 1 ? [bead] : []));
    const chosen: Planted[] = [];
    while (chosen.length < wanted && open.length > 0) {
      const [bead] = open.splice(Math.floor(random() * open.length), 1);
      const { zh, en } = beads[bead!]!;
      const before = { zh: sides.zh[zh[0]!]!.text, en: sides.en[en[0]!]!.text };
      const texts = before.zh.length > 15 ? kind.put(before, random) : undefined;
      if (texts) chosen.push({ kind, bead: bead!, texts });
    }
    return chosen;
  });
}

function inBatches(planted: readonly Planted[]): Planted[][] {
  const batches: Planted[][] = [];
  for (const one of planted) {
    const roomy = batches.find((batch) => batch.every(({ bead }) => Math.abs(bead - one.bead) >= APART));
    if (roomy) roomy.push(one);
    else batches.push([one]);
  }
  return batches;
}

function withErrors(sides: Sides, beads: Bead[], batch: readonly Planted[]): Sides {
  const wrong = { zh: [...sides.zh], en: [...sides.en] };
  for (const { bead, texts } of batch) {
    for (const lang of ['zh', 'en'] as const) {
      const sentence = beads[bead]![lang][0]!;
      wrong[lang][sentence] = { ...sides[lang][sentence]!, text: texts[lang] };
    }
  }
  return wrong;
}

function keyOf({ check: id, at, message }: TextFinding): string {
  return [id, at.lang, at.sentence, message.en].join('|');
}

function isIn(bead: Bead, { at, against }: TextFinding): boolean {
  return [at, against].some((place) => place !== undefined && bead[place.lang].includes(place.sentence));
}

interface Seen {
  batch: Planted[];
  findings: TextFinding[];
}

function report(seen: readonly Seen[], beads: Bead[], clean: readonly TextFinding[]): void {
  console.log(`seed ${seed}, ${seen.length} readings of the text`);
  console.log('check'.padEnd(24), 'planted found | findings right');
  const sum = { planted: 0, found: 0, said: 0, right: 0 };
  for (const id of [...new Set(KINDS_OF_ERROR.map((kind) => kind.check))]) {
    const planted = seen.flatMap(({ batch, findings }) =>
      batch.filter(({ kind }) => kind.check === id).map((one) => ({ one, findings })),
    );
    const found = planted.filter(({ one, findings }) =>
      findings.some((f) => [id, ...(one.kind.or ?? [])].includes(f.check) && isIn(beads[one.bead]!, f)),
    );
    const said = seen.flatMap(({ batch, findings }) =>
      findings.filter((f) => f.check === id).map((finding) => ({ finding, batch })),
    );
    const right = said.filter(({ finding, batch }) => batch.some(({ bead }) => isIn(beads[bead]!, finding)));
    sum.planted += planted.length;
    sum.found += found.length;
    sum.said += said.length;
    sum.right += right.length;
    console.log(
      id.padEnd(24),
      `${planted.length}`.padStart(7),
      `${found.length}`.padStart(5),
      '|',
      `${said.length}`.padStart(8),
      `${right.length}`.padStart(5),
    );
    for (const { one } of planted
      .filter((miss) => !found.includes(miss))
      .slice(0, process.argv.includes('missed') ? 9 : 0))
      console.log(`    missed: ${one.texts.zh} / ${one.texts.en}`);
  }
  const stray = seen.flatMap(({ batch, findings }) =>
    findings.filter((f) => f.severity === 'error' && !batch.some(({ bead }) => isIn(beads[bead]!, f))),
  );
  console.log(`errors told where none was planted: ${stray.length}`);
  for (const { check: id, message } of stray.slice(0, 12)) console.log(`  ${id}: ${message.en}`);
  const cleanErrors = clean.filter((f) => f.severity === 'error').length;
  const cleanWarnings = clean.filter((f) => f.severity === 'warning').length;
  console.log(`clean text: ${cleanErrors} errors, ${cleanWarnings} warnings`);
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ ...sum, stray: stray.length, cleanErrors, cleanWarnings }));
}
