import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Likeness } from '../../../contract/merge.ts';

/** A person or body, as far as two may be one. */
export interface Resembling {
  id: Id;
  zh: string | null;
  en: string | null;
  others: readonly string[];
  economy: string | null;
  /** A note tells namesakes apart. */
  note: string | null;
  /** Bodies a person has posts in. */
  bodies: ReadonlySet<Id>;
  /** A name of this kind is spelt in many ways in Chinese, but has one spelling of its own. */
  isForeign: boolean;
}

export interface LikelyPair {
  one: Resembling;
  other: Resembling;
  reasons: Likeness[];
}

/** How names are compared: whole, and by their words in any order. */
export interface Folding {
  whole(text: string): string;
  words(text: string): string;
}

/** A name that so many have says nothing. */
const tooMany = 20;

/** Pairs that may be one, those with most to speak for it first. `leftOut` are those not asked for. */
export function likelyPairs(
  records: readonly Resembling[],
  fold: Folding,
  leftOut: (one: Id, other: Id) => boolean,
): LikelyPair[] {
  const pairs = new Map<string, LikelyPair>();
  for (const sharing of namesakes(records, fold)) {
    for (const [at, one] of sharing.entries())
      for (const other of sharing.slice(at + 1)) {
        const key = pairKey(one.id, other.id);
        if (pairs.has(key) || leftOut(one.id, other.id)) continue;
        const reasons = reasonsFor(one, other, fold);
        if (reasons) pairs.set(key, { one, other, reasons });
      }
  }
  return [...pairs.values()].toSorted((a, b) => b.reasons.length - a.reasons.length);
}

/** One text for two records, in whichever order. */
export function pairKey(one: Id, other: Id): string {
  return [one, other].toSorted().join(' ');
}

function namesakes(records: readonly Resembling[], fold: Folding): Resembling[][] {
  const keyed = records.flatMap((record) =>
    [...new Set(keysOf(record, fold))].map((key) => ({ key, record })),
  );
  return [...Map.groupBy(keyed, ({ key }) => key).values()]
    .filter(({ length }) => length > 1 && length <= tooMany)
    .map((sharing) => sharing.map(({ record }) => record));
}

function keysOf({ zh, en, others }: Resembling, fold: Folding): string[] {
  return [zh, en, ...others].flatMap((name) => (name ? fold.words(name) : []));
}

/** What speaks for two being one; null where something speaks against it. */
function reasonsFor(one: Resembling, other: Resembling, fold: Folding): Likeness[] | null {
  const sameBody = [...one.bodies].some((id) => other.bodies.has(id));
  const sameEconomy = one.economy !== null && one.economy === other.economy;
  const elsewhere = one.economy !== null && other.economy !== null && !sameEconomy;
  if (!sameBody && (elsewhere || one.note || other.note)) return null;
  const sameZh = agree(one.zh, other.zh, fold.whole);
  const sameEn = agree(one.en, other.en, fold.words);
  // Many Chinese names are spelt alike in English; a foreign one has several spellings in Chinese.
  const otherZh = one.zh !== null && other.zh !== null && !sameZh;
  if (sameEn && otherZh && !sameBody && !(one.isForeign && other.isForeign && sameEconomy)) return null;
  return [
    ...(sameZh ? (['same-zh'] as const) : []),
    ...(sameEn ? (['same-en'] as const) : []),
    ...(sameZh || sameEn ? [] : (['other-name'] as const)),
    ...(sameEconomy ? (['same-economy'] as const) : []),
    ...(sameBody ? (['same-body'] as const) : []),
  ];
}

function agree(one: string | null, other: string | null, fold: (text: string) => string): boolean {
  return one !== null && other !== null && fold(one) === fold(other);
}
