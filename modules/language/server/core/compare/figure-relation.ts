import type { NumberFact, NumberKind } from '../facts/numbers.ts';
import { unitNamed } from '../facts/numbers-units.ts';

/** How a Chinese figure and an English one stand to each other. `other` is for two that do not say the same. */
export type Relation = 'equal' | 'converted' | 'rounded' | 'vague' | 'loose' | 'other';

/** Whether two figures say the same thing, and how closely. */
export function relationOf(zh: NumberFact, en: NumberFact): Relation {
  if (zh.kind === 'vague' || en.kind === 'vague') return overlapping(zh, en) ? 'vague' : 'other';
  if (!sameKind(zh, en)) return looselySame(zh, en) ? 'loose' : 'other';
  if (zh.kind === 'code' && (zh.unit !== en.unit || zh.value !== en.value)) return 'other';
  const [a, b] = [zh.value, en.value];
  if (zh.unit && en.unit && zh.unit !== en.unit && zh.kind === 'cardinal') return converted(zh, en);
  if (close(a, b) || (en.inAll !== undefined && close(a, en.inAll))) return 'equal';
  return isRounded(zh, en) ? 'rounded' : 'other';
}

const PLAIN: NumberKind[] = ['cardinal', 'ordinal', 'year', 'month', 'day'];

function sameKind(zh: NumberFact, en: NumberFact): boolean {
  return (
    zh.kind === en.kind ||
    (zh.kind === 'year' && en.kind === 'cardinal') ||
    (zh.kind === 'cardinal' && en.kind === 'year')
  );
}

function looselySame(zh: NumberFact, en: NumberFact): boolean {
  const [a, b] = [zh.value, en.value];
  if (PLAIN.includes(zh.kind) && PLAIN.includes(en.kind)) return close(a, b);
  const kinds = [zh.kind, en.kind];
  if (kinds.includes('fraction') && kinds.includes('percent'))
    return Math.abs(shareOf(zh) - shareOf(en)) < 0.5;
  // 增长2倍 is "tripled"; 是…的2倍 is "double".
  if (kinds.includes('multiple') && !kinds.includes('percent'))
    return close(a, b) || (zh.kind === 'multiple' && close(a + 1, b));
  if (zh.kind === 'multiple' && en.kind === 'percent') return close(a * 100, b);
  return kinds.includes('percent') && kinds.includes('cardinal') && close(a, b);
}

function shareOf(fact: NumberFact): number {
  return fact.kind === 'percent' ? fact.value : fact.value * 100;
}

/** Equal but for the noise of floating point. */
export function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function converted(zh: NumberFact, en: NumberFact): Relation {
  const [from, to] = [unitNamed(zh.unit), unitNamed(en.unit)];
  if (!from || !to || from.dimension !== to.dimension || !from.size || !to.size) return 'other';
  const ratio = (zh.value * from.size) / (en.value * to.size);
  return Math.abs(ratio - 1) <= 0.02 ? 'converted' : 'other';
}

/** The coarser figure is the finer one rounded or cut to its own last digit. */
function isRounded(zh: NumberFact, en: NumberFact): boolean {
  const gap = Math.abs(zh.value - en.value);
  const step = Math.max(zh.step, en.step);
  const [fine, coarse] = zh.step < en.step ? [zh, en] : [en, zh];
  if (zh.step === en.step || gap === 0) return false;
  const cut = Math.floor(fine.value / coarse.step + 1e-9) * coarse.step;
  return gap <= step / 2 + 1e-9 * step || close(cut, coarse.value);
}

function overlapping(a: NumberFact, b: NumberFact): boolean {
  return a.value <= (b.high ?? b.value) && b.value <= (a.high ?? a.value);
}

/** Whether the two differ by a power of ten only, as when 万 was read as 亿 (or a nought was lost). */
export function isScaleSlip(zh: NumberFact, en: NumberFact): boolean {
  if (
    !(zh.value > 0 && en.value > 0) ||
    (zh.value < 10 && en.value < 10 && zh.kind === 'cardinal' && Number.isInteger(zh.value + en.value))
  )
    return false;
  const power = Math.log10(zh.value / en.value);
  const whole = Math.round(power);
  if (whole === 0 || Math.abs(whole) > 8) return false;
  const scaled = en.value * 10 ** whole;
  const step = Math.max(zh.step, en.step * 10 ** whole);
  return (
    close(zh.value, scaled) ||
    (zh.value >= 100 && Math.abs(zh.value - scaled) <= step / 2 && step < zh.value / 20)
  );
}

/** Whether the digits differ by one slip of the hand: one wrong, one more, one less, or two swapped. */
export function isDigitSlip(a: number, b: number): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x === y || Math.min(x.length, y.length) < 2) return false;
  if (Math.abs(x.length - y.length) > 1) return false;
  let from = 0;
  while (from < x.length && x[from] === y[from]) from++;
  let back = 0;
  while (back < Math.min(x.length, y.length) - from && x[x.length - 1 - back] === y[y.length - 1 - back])
    back++;
  const [left, right] = [x.slice(from, x.length - back), y.slice(from, y.length - back)];
  return (
    (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''))
  );
}

function digitsOf(value: number): string {
  return String(Number(value.toPrecision(12)));
}
