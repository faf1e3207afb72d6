import { jsPattern } from './pattern.ts';
import type { CutRule, SegmentationRules } from './rules.ts';

/** A segment of a text and where it stands, in UTF-16 units; the white space around it belongs to none. */
export interface Segment {
  text: string;
  start: number;
  end: number;
}

/** Cuts texts of one language into segments. */
export type Segmenter = (text: string) => Segment[];

/** The segmenter for a language tag. Rules stand in order: at each place the first that fits decides. */
export function segmenterFor(rules: SegmentationRules, tag: string): Segmenter {
  const cuts = rulesFor(rules, tag).map((rule) => ({ cuts: rule.cuts, at: placePattern(rule) }));
  return (text) => {
    const decided = new Map<number, boolean>();
    for (const { cuts: isCut, at } of cuts)
      for (const { index } of text.matchAll(at)) if (!decided.has(index)) decided.set(index, isCut);
    const ends = [...decided].filter(([, isCut]) => isCut).map(([place]) => place);
    return between(
      text,
      ends.toSorted((a, b) => a - b),
    );
  };
}

function rulesFor({ cascade, lists, maps }: SegmentationRules, tag: string): CutRule[] {
  const fitting = maps.filter(({ languages }) => {
    const pattern = jsPattern(languages);
    return pattern !== undefined && new RegExp(`^(?:${pattern})$`, 'iu').test(tag);
  });
  return (cascade ? fitting : fitting.slice(0, 1)).flatMap(({ rules }) => lists.get(rules) ?? []);
}

/** The places where a rule fits, as a pattern that is as wide as nothing. */
function placePattern({ before, after }: CutRule): RegExp {
  return new RegExp(`(?<=${jsPattern(before) ?? '(?!)'})(?=${jsPattern(after) ?? '(?!)'})`, 'gu');
}

function between(text: string, ends: readonly number[]): Segment[] {
  const bounds = [0, ...ends, text.length];
  return bounds.slice(1).flatMap((bound, i) => {
    const whole = text.slice(bounds[i]!, bound);
    const words = whole.trim();
    if (words === '') return [];
    const start = bounds[i]! + whole.indexOf(words);
    return [{ text: words, start, end: start + words.length }];
  });
}
