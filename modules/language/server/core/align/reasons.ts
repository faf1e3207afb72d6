import { type Link, linksIn } from './links.ts';
import type { Pair } from './pair.ts';

/** As many as a person reads at a glance. */
const most = 8;

/** Gives, for the sentences of a bead, what ties them, most telling first. The texts are as written. */
export function reasonsFor(
  pair: Pair,
  zhTexts: readonly string[],
  enTexts: readonly string[],
): (zh: number[], en: number[]) => string[] {
  return (zh, en) => {
    const told = linksIn(pair, zh, en, enTexts)
      .sort((a, b) => b.gain - a.gain)
      .map((link) => said(link, zhTexts, enTexts));
    return [...new Set(told)].slice(0, most);
  };
}

function said({ zh, en, kind, key }: Link, zhTexts: readonly string[], enTexts: readonly string[]): string {
  if (kind === 'figure') return key.replace('#', 'number ').replace('month:', 'month ');
  const answer = enTexts[en.sentence]!.slice(en.start, en.end);
  if (kind === 'name' && zh.end - zh.start > 1) return `name ${answer}`;
  return `${zhTexts[zh.sentence]!.slice(zh.start, zh.end)} = ${answer}`;
}
