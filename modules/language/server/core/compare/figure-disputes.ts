import type { NumberFact } from '../facts/numbers.ts';
import { unitNamed } from '../facts/numbers-units.ts';
import { close, isDigitSlip, isScaleSlip } from './figure-relation.ts';
import type { Figure, FiguresByBead } from './figures.ts';

/** Why two unanswered figures are taken for one figure gone wrong, gravest suspicion first. */
export type Quarrel = 'scale' | 'unit' | 'points' | 'slip' | 'differs';

export interface Dispute {
  quarrel: Quarrel;
  zh: Figure;
  en: Figure;
  /** False where the wording may be idiom or the two stand in different beads. */
  sure: boolean;
}

const ORDER: Quarrel[] = ['unit', 'points', 'scale', 'slip', 'differs'];

/** Pairs the figures of a bead that nothing answers with what they were probably meant to say. */
export function disputesOf(beads: FiguresByBead[]): Dispute[] {
  const disputes: Dispute[] = [];
  const used = new Set<Figure>();
  for (const reach of [0, 1]) {
    for (const [n, bead] of beads.entries()) {
      const zh = bead.zh.filter((f) => !f.answer);
      const en = beads
        .slice(Math.max(0, n - reach), n + reach + 1)
        .flatMap((b) => b.en.filter((f) => !f.answer));
      for (const quarrel of reach === 0 ? ORDER : ORDER.slice(0, 4)) {
        for (const a of zh) {
          for (const b of en) {
            if (
              used.has(a) ||
              used.has(b) ||
              !worthAsking(a, b) ||
              quarrelOf(a.fact, b.fact, quarrel) !== quarrel
            )
              continue;
            if (quarrel === 'differs' && !soleOfTheirKind(a, b, zh, en)) continue;
            used.add(a).add(b);
            disputes.push({ quarrel, zh: a, en: b, sure: isSure(a, b, quarrel, reach) });
          }
        }
      }
    }
  }
  return disputes;
}

/** A year belongs to the dates; but an English figure that was no date may still be its misprint. */
function worthAsking(zh: Figure, en: Figure): boolean {
  if (
    ['month', 'day', 'vague'].includes(zh.fact.kind) ||
    ['month', 'day', 'year', 'vague'].includes(en.fact.kind)
  )
    return false;
  return !(zh.echoed && en.echoed);
}

function quarrelOf(zh: NumberFact, en: NumberFact, wanted: Quarrel): Quarrel | undefined {
  const plain = (kind: NumberFact['kind']) => (kind === 'year' ? 'cardinal' : kind);
  const kinds = new Set([plain(zh.kind), plain(en.kind)]);
  const sameKind = kinds.size === 1;
  const sameUnit = !zh.unit || !en.unit || zh.unit === en.unit;
  if (wanted === 'points')
    return kinds.has('points') && kinds.has('percent') && close(zh.value, en.value) ? 'points' : undefined;
  if (!sameKind) return undefined;
  if (wanted === 'unit') return !sameUnit && close(zh.value, en.value) ? 'unit' : undefined;
  if (zh.kind === 'code' && zh.unit !== en.unit) return undefined;
  if (wanted === 'scale') return sameUnit && zh.kind !== 'year' && isScaleSlip(zh, en) ? 'scale' : undefined;
  if (wanted === 'slip') return sameUnit && isDigitSlip(zh.value, en.value) ? 'slip' : undefined;
  return (sameUnit || sameDimension(zh, en)) && zh.kind !== 'code' && zh.kind !== 'year'
    ? 'differs'
    : undefined;
}

function sameDimension(zh: NumberFact, en: NumberFact): boolean {
  return unitNamed(zh.unit)?.dimension === unitNamed(en.unit)?.dimension;
}

/** Each is the only figure of its sort that is left on its side: then they stand for one another. */
function soleOfTheirKind(a: Figure, b: Figure, zh: Figure[], en: Figure[]): boolean {
  if (a.echoed || b.echoed) return false;
  const sort = (f: Figure) => `${f.fact.kind}:${f.fact.kind === 'cardinal' && f.fact.firm}`;
  const alone = (f: Figure, side: Figure[]) =>
    side.filter((x) => !x.echoed && sort(x) === sort(f)).length === 1;
  return alone(a, zh) && alone(b, en) && (a.fact.firm || b.fact.firm || (isSmall(a) && isSmall(b)));
}

/** 三大目标 against "four objectives": small counts in words, both left over. */
function isSmall(f: Figure): boolean {
  return f.fact.value >= 2 && f.fact.value <= 20 && Number.isInteger(f.fact.value);
}

function isSure(a: Figure, b: Figure, quarrel: Quarrel, reach: number): boolean {
  const firm = (a.fact.firm || a.fact.kind === 'year') && b.fact.firm;
  if (!firm || (reach > 0 && String(a.fact.value).replace(/[.0]/g, '').length < 3)) return false;
  if (quarrel === 'points') return true;
  if (quarrel === 'differs') return a.fact.kind !== 'cardinal' || Boolean(a.fact.unit && b.fact.unit);
  // 15 against 150 or 12 against 13 in passing prose may be two different counts; larger or measured figures are not.
  return (
    a.fact.value >= 100 ||
    a.fact.kind !== 'cardinal' ||
    Boolean(a.fact.unit) ||
    !Number.isInteger(a.fact.value)
  );
}
