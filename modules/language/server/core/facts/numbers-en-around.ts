import type { NumberFact } from './numbers.ts';
import { unitAfter, unitBefore } from './numbers-units.ts';

/** What stands around a number: over, nearly, currency signs, percent, times, a unit. */
export function withSurroundings(fact: NumberFact, text: string): NumberFact {
  const before = text.slice(Math.max(0, fact.start - 16), fact.start);
  const after = text.slice(fact.end, fact.end + 28);
  const money = unitBefore(before);
  const approx = approximation(money ? before.slice(0, -money.length) : before, after);
  if (approx) fact.approx = approx;
  const inAll = /^ others?\b/.test(after) ? fact.value + namedBefore(text.slice(0, fact.start)) : undefined;
  if (inAll) fact.inAll = inAll;
  if (money)
    return {
      ...fact,
      start: fact.start - money.length,
      text: before.slice(-money.length) + fact.text,
      unit: money.id,
    };
  const share = /^[\s-]?(?:%|percentage[\s-]points?|percent\b|per\s?cent\b|pct\b|pp\b)/iu.exec(after);
  if (share)
    return grown({ ...fact, kind: /point|pp/i.test(share[0]) ? 'points' : 'percent' }, share[0].length, text);
  const mille = /^\s?(?:‰|per\s(?:mille?|thousand)\b)/iu.exec(after);
  if (mille) {
    const tenth = { ...fact, kind: 'percent' as const, value: fact.value / 10, step: fact.step / 10 };
    return grown(tenth, mille[0].length, text);
  }
  const times = /^(?:[\s-]?fold\b|\s?times(?!\s+(?:on|in)\b)|\s?x\b)/iu.exec(after);
  if (times && fact.kind === 'cardinal') return grown({ ...fact, kind: 'multiple' }, times[0].length, text);
  const measured = fact.kind === 'cardinal' ? unitAfter(after, 'en') : undefined;
  return measured ? { ...grown(fact, measured.length, text), unit: measured.id } : fact;
}

function grown(fact: NumberFact, by: number, text: string): NumberFact {
  return { ...fact, end: fact.end + by, text: text.slice(fact.start, fact.end + by) };
}

const APPROXIMATIONS: [RegExp, NonNullable<NumberFact['approx']>][] = [
  [/\b(?:no|not) (?:more than|over)\s(?:a )?$/i, 'under'],
  [/\b(?:no|not) (?:less|fewer) than\s(?:a )?$/i, 'over'],
  [
    /\b(?:over|more than|above|exceed(?:s|ed|ing)?|at least|surpass(?:ed|ing)?|upwards of)\s(?:a )?$/i,
    'over',
  ],
  [/\b(?:nearly|almost|close to|under|below|less than|fewer than|up to|approaching)\s(?:a )?$/i, 'under'],
  [/\b(?:about|around|some|approximately|roughly|circa|an estimated)\s(?:a )?$/i, 'about'],
];

function approximation(before: string, after: string): NumberFact['approx'] {
  if (/^\+|^\s?or more\b/.test(after)) return 'over';
  return APPROXIMATIONS.find(([form]) => form.test(before))?.[1];
}

/** How many are named in the list that ends here with `and`. */
function namedBefore(text: string): number {
  const list =
    /((?:\p{Lu}[\p{L}'’.-]*(?: (?:of |the )?\p{Lu}[\p{L}'’.-]*)*,? )+)and $/u.exec(text)?.[1] ?? '';
  return list === '' ? 0 : list.replace(/,? $/, '').split(',').length;
}
