/**
 * Plants errors in a government white paper and counts how many the checks find, and what they say of the clean
 * text. Run: `node testing/trial/planted-errors.ts [seed]`. The texts lie beside the clone in `../shared`; without
 * them there is nothing to measure.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Sides, Span, TextFinding } from '../../modules/language/contract/texts.ts';
import { type CheckedRelease, checkRelease } from '../../modules/language/server/core/check-release.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import { loadReference } from '../../modules/language/server/reference.ts';
import { type Plant, plantsIn, seeded } from './plants.ts';

const folder = new URL('../../../shared/data/official-texts/', import.meta.url);
const WANTED: Record<Plant['kind'], number> = { number: 30, unit: 20, date: 25, name: 25 };
/** Errors planted together stand at least so many beads apart, so that none is another's neighbour. */
const APART = 12;

const seed = Number(process.argv[2] ?? 20261124);
if (existsSync(folder)) measure();
else console.log('No ../shared/data/official-texts beside this clone: nothing to measure.');

function measure(): void {
  const clean = check(textOf());
  const plants = choose(clean, seeded(seed));
  const batches = inBatches(plants, clean);
  const results = batches.flatMap((batch) => found(batch, clean));
  report(results, clean);
}

function textOf(): { zh: string; en: string } {
  const read = (lang: string) => readFileSync(new URL(`white-paper-${lang}.txt`, folder), 'utf8');
  return { zh: read('zh'), en: read('en') };
}

function check({ zh, en }: { zh: string; en: string }): CheckedRelease {
  return checkRelease(`${zh}\n${en}`, { lexicon: dictionary(), reference: loadReference() });
}

/** Draws the wanted number of errors of each kind from all that could be planted, one a sentence. */
function choose(clean: CheckedRelease, random: () => number): Plant[] {
  const chosen: Plant[] = [];
  for (const kind of ['unit', 'name', 'date', 'number'] as const) {
    const all = (['zh', 'en'] as const).flatMap((lang) =>
      clean.sides[lang].flatMap(({ text }, n) => plantsIn(text, lang, n, kind, random)),
    );
    const possible = all.filter((plant) => hasCounterpart(plant, clean));
    while (chosen.filter((p) => p.kind === kind).length < WANTED[kind] && possible.length > 0) {
      const [plant] = possible.splice(Math.floor(random() * possible.length), 1);
      const taken = chosen.some(
        (p) => p.lang === plant!.lang && p.sentence === plant!.sentence && p.start === plant!.start,
      );
      if (!taken) chosen.push(plant!);
    }
  }
  return chosen;
}

/** An error in what only one side has (a year a translator added) cannot be seen by comparing. */
function hasCounterpart(plant: Plant, { findings, beads, sides }: CheckedRelease): boolean {
  const bead = beads.find((b) => b[plant.lang].includes(plant.sentence));
  if (!bead || bead.zh.length === 0 || bead.en.length === 0) return false;
  if (findings.some((f) => overlaps(f.at, plant))) return false;
  if (plant.kind !== 'name') return true;
  return sides[plant.lang][plant.sentence]!.text.length > 40 && !/^(?:前言|目录)/.test(plant.from);
}

function overlaps(span: Span | undefined, plant: Plant, length = plant.from.length): boolean {
  return (
    span?.lang === plant.lang &&
    span.sentence === plant.sentence &&
    span.start <= plant.start + length + 2 &&
    plant.start - 4 <= span.end
  );
}

function inBatches(plants: Plant[], { beads }: CheckedRelease): Plant[][] {
  const beadOf = (plant: Plant) => beads.findIndex((b) => b[plant.lang].includes(plant.sentence));
  const batches: Plant[][] = [];
  for (const plant of plants) {
    const roomy = batches.find((batch) => batch.every((p) => Math.abs(beadOf(p) - beadOf(plant)) >= APART));
    if (roomy) roomy.push(plant);
    else batches.push([plant]);
  }
  return batches;
}

interface Result {
  plant: Plant;
  by: TextFinding[];
}

function found(batch: Plant[], clean: CheckedRelease): Result[] {
  const checked = check({
    zh: withPlants(clean.sides, batch, 'zh'),
    en: withPlants(clean.sides, batch, 'en'),
  });
  const before = new Set(clean.findings.map((f) => keyOf(f)));
  const fresh = checked.findings.filter((f) => f.severity !== 'note' && !before.has(keyOf(f)));
  return batch.map((plant) => ({ plant, by: fresh.filter((f) => isAt(f, plant, checked)) }));
}

/** The text again, a paragraph a line, with the errors in it. */
function withPlants(sides: Sides, batch: Plant[], lang: Plant['lang']): string {
  const lines = new Map<number, string[]>();
  for (const [n, { text, paragraph }] of sides[lang].entries()) {
    const plant = batch.find((p) => p.lang === lang && p.sentence === n);
    const planted = plant
      ? text.slice(0, plant.start) + plant.to + text.slice(plant.start + plant.from.length)
      : text;
    lines.set(paragraph, [...(lines.get(paragraph) ?? []), planted]);
  }
  return [...lines.values()].map((sentences) => sentences.join(lang === 'zh' ? '' : ' ')).join('\n');
}

/** What a finding says and of which sentence. */
function keyOf({ check, at, message }: TextFinding): string {
  return [check, at.lang, at.sentence, message.en].join('|');
}

/** At the planted words, or about a figure of the sentences that answer them. */
function isAt(finding: TextFinding, plant: Plant, { beads }: CheckedRelease): boolean {
  if (overlaps(finding.at, plant, plant.to.length) || overlaps(finding.against, plant, plant.to.length))
    return true;
  const bead = beads.find((b) => b[plant.lang].includes(plant.sentence));
  const other = plant.lang === 'zh' ? 'en' : 'zh';
  return finding.at.lang === other && Boolean(bead?.[other].includes(finding.at.sentence));
}

function report(results: Result[], clean: CheckedRelease): void {
  console.log(`seed ${seed}`);
  for (const kind of Object.keys(WANTED)) {
    const of = results.filter((r) => r.plant.kind === kind);
    console.log(`${kind.padEnd(8)} ${of.filter((r) => r.by.length > 0).length} of ${of.length} found`);
  }
  console.log(`all      ${results.filter((r) => r.by.length > 0).length} of ${results.length} found`);
  for (const { plant } of results.filter((r) => r.by.length === 0)) {
    console.log(`  missed ${plant.kind} ${plant.lang} ${plant.sentence}: ${plant.from} -> ${plant.to}`);
  }
  const count = (severity: string) => clean.findings.filter((f) => f.severity === severity).length;
  console.log(`clean text: ${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes`);
  for (const { check: id, severity, at, message } of clean.findings.filter((f) => f.severity !== 'note')) {
    console.log(`  ${severity} ${id} ${at.lang} ${at.sentence}: ${message.en}`);
  }
}
