import type { Span, TextFinding } from '../../../contract/texts.ts';
import type { Pair, PairCheck } from './check.ts';
import { CHECKS } from './checks.ts';

/** Runs the checks and returns what they find in the order of the text, one finding a place and matter. */
export function comparePair(pair: Pair, checks: readonly PairCheck[] = CHECKS): TextFinding[] {
  const kept: TextFinding[] = [];
  for (const finding of checks.flatMap((check) => check.run(pair))) {
    if (!kept.some((before) => saysTheSame(before, finding))) kept.push(finding);
  }
  const order = beadOrder(pair);
  return kept.sort((a, b) => order(a.at) - order(b.at) || a.at.start - b.at.start);
}

/** Two checks of one matter that point at the same words: the first of them has the better reason. */
function saysTheSame(a: TextFinding, b: TextFinding): boolean {
  if (a.check === b.check) return sameSpan(a.at, b.at);
  return overlap(a.at, b.at) && isNarrow(a) && isNarrow(b) && matterOf(a) === matterOf(b);
}

const NAMES = /^(?:name|place|person|surname|body|official|title)-/;

function matterOf({ check }: TextFinding): string {
  return NAMES.test(check) ? 'name' : check.replace(/-.*/, '').replace('unit', 'number');
}

/** A finding about some words, not about a whole sentence. */
function isNarrow({ at }: TextFinding): boolean {
  return at.end - at.start < 60;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.lang === b.lang && a.sentence === b.sentence && a.start === b.start && a.end === b.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.lang === b.lang && a.sentence === b.sentence && a.start < b.end && b.start < a.end;
}

/** Where in the reading order of the pair a span stands: by bead, the Chinese before the English. */
function beadOrder(pair: Pair): (at: Span) => number {
  const places = { zh: new Map<number, number>(), en: new Map<number, number>() };
  for (const [n, bead] of pair.beads.entries()) {
    for (const s of bead.zh) places.zh.set(s, n);
    for (const s of bead.en) places.en.set(s, n);
  }
  return (at) => (places[at.lang].get(at.sentence) ?? 0) * 1e6 + (at.lang === 'zh' ? 0 : 5e5) + at.sentence;
}
