import { learned } from '../../align/learn.ts';
import type { Lexicon } from '../../align/lexicon.ts';
import { type Link, linksIn } from '../../align/links.ts';
import type { Pair } from '../../align/pair.ts';
import { prepare } from '../../align/prepare.ts';
import { defaultSettings } from '../../align/settings.ts';
import type { TranslationTables } from '../../align/translation-table.ts';
import { simplified } from '../../facts/simplified.ts';

/** Two texts that say the same. */
export interface TextPair {
  zh: string;
  en: string;
}

/** Pairs of texts read into words, with what answers what. */
export interface ReadPairs {
  /** Simplified, place for place. */
  zh: readonly string[];
  en: readonly string[];
  pair: Pair;
  /** What words may be by the dictionary and by their spelling alone. */
  known: TranslationTables;
  links: readonly (readonly Link[])[];
}

/** Reads pairs of texts into words and links those that answer each other, by the dictionary and by what keeps meeting in these pairs. */
export function readPairs(pairs: readonly TextPair[], lexicon: Lexicon): ReadPairs {
  const zh = pairs.map((one) => simplified(one.zh));
  const en = pairs.map((one) => one.en);
  const plain = prepare(zh, en, lexicon, defaultSettings);
  const points = Array.from({ length: zh.length + 1 }, (_, n): [number, number] => [n, n]);
  const pair = { ...plain, tables: learned(plain, points, defaultSettings) };
  return { zh, en, pair, known: plain.tables, links: zh.map((_, n) => linksIn(pair, [n], [n], en)) };
}
