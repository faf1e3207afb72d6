import type { Bead } from '../../../contract/texts.ts';
import { simplified } from '../facts/simplified.ts';
import { agreementIn } from './agreement.ts';
import { type Band, bandAround, diagonalBand, type Point } from './band.ts';
import { type BeadKind, coarseKinds, fineKinds } from './bead-kinds.ts';
import { spoken, withBlanks } from './blanks.ts';
import { confidenceOf, shapeOf } from './confidence.ts';
import { learned } from './learn.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pair } from './pair.ts';
import { type Paragraphs, paragraphScore } from './paragraphs.ts';
import { bestPath, cellOf } from './path.ts';
import { posterior } from './posterior.ts';
import { prepare } from './prepare.ts';
import { reasonsFor } from './reasons.ts';
import { type Score, scoreIn } from './score.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { speechAt, speechKinds } from './speech.ts';

/** What else is known of the texts, and other numbers than the usual ones. */
export interface Options extends Partial<Settings> {
  paragraphs?: Paragraphs;
}

/**
 * Finds which sentences of two texts say the same. Every sentence of both is in exactly one bead, in order; a bead
 * with an empty side has no answer there. Chinese may be simplified or traditional, sentences may be blank.
 */
export function align(
  zh: readonly string[],
  en: readonly string[],
  lexicon: Lexicon,
  options: Options = {},
): Bead[] {
  const { paragraphs, ...settings } = options;
  const spokenZh = spoken(zh);
  const spokenEn = spoken(en);
  const zhTexts = spokenZh.map((n) => zh[n]!);
  const enTexts = spokenEn.map((n) => en[n]!);
  const spokenParagraphs = paragraphs && {
    zh: spokenZh.map((n) => paragraphs.zh[n]!),
    en: spokenEn.map((n) => paragraphs.en[n]!),
  };
  const beads = alignSpoken(zhTexts, enTexts, spokenParagraphs, lexicon, { ...defaultSettings, ...settings });
  return withBlanks(beads, spokenZh, spokenEn, { zh: zh.length, en: en.length });
}

function alignSpoken(
  zh: string[],
  en: string[],
  paragraphs: Paragraphs | undefined,
  lexicon: Lexicon,
  settings: Settings,
): Bead[] {
  const pair = prepare(zh.map(simplified), en, lexicon, settings);
  const rows = zh.length + 1;
  const columns = en.length + 1;
  const band = bandAround(coarsePath(pair, settings), rows, columns, settings.reach);
  const first = bestPath(band, fineKinds, scoreIn(pair, band, fineKinds, settings));
  const taught: Pair = { ...pair, tables: learned(pair, first, settings) };
  const words = scoreIn(taught, band, fineKinds, settings);
  const agreement = agreementIn(speechAt(zh), speechAt(en), speechKinds.length, first, settings);
  const structure = paragraphs ? paragraphScore(paragraphs, first, settings) : () => 0;
  const score = remembered(
    band,
    fineKinds,
    (kind, i, j) => words(kind, i, j) + agreement(i, j) + structure(kind, i, j),
  );
  const probability = posterior(band, fineKinds, (kind, i, j) => score(kind, i, j) / settings.temperature);
  const points = bestPath(band, fineKinds, (kind, i, j) => probability(kind, i, j) - settings.beadCost);
  const reasons = reasonsFor(taught, zh, en);
  return points.slice(1).map((end, n) => {
    const [bead, kind] = beadBetween(points[n]!, end);
    const confidence = confidenceOf(shapeOf(kind), probability(kind, ...end), settings.confidence);
    return { ...bead, confidence, reasons: reasons(bead.zh, bead.en) };
  });
}

/** A first path, with few kinds of beads, over the whole of a short pair or along the diagonal of a long one. */
function coarsePath(pair: Pair, settings: Settings): Point[] {
  const columns = pair.en.size;
  const whole = pair.zh.size * columns <= settings.wholeGrid;
  const halfWidth = whole ? columns : Math.ceil(Math.max(settings.leastWidth, columns * settings.widthShare));
  const band = diagonalBand(pair.zh.lengths, pair.en.lengths, halfWidth);
  return bestPath(band, coarseKinds, scoreIn(pair, band, coarseKinds, settings));
}

/** The same score, each value computed once. */
function remembered(band: Band, kinds: readonly BeadKind[], score: Score): Score {
  const size = band.cells[band.rows]!;
  const known = new Map(kinds.map((kind) => [kind, new Float32Array(size).fill(Number.NaN)]));
  return (kind, i, j) => {
    const values = known.get(kind)!;
    const cell = cellOf(band, i, j);
    if (Number.isNaN(values[cell]!)) values[cell] = score(kind, i, j);
    return values[cell]!;
  };
}

function beadBetween([fromI, fromJ]: Point, [i, j]: Point): [Pick<Bead, 'zh' | 'en'>, BeadKind] {
  const zh = Array.from({ length: i - fromI }, (_, n) => fromI + n);
  const en = Array.from({ length: j - fromJ }, (_, n) => fromJ + n);
  return [{ zh, en }, fineKinds.find((kind) => kind.zh === zh.length && kind.en === en.length)!];
}
