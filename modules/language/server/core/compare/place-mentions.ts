import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { type Lexicon, longestWord } from '../align/lexicon.ts';
import { alternation } from '../facts/name-index.ts';
import { simplified } from '../facts/simplified.ts';
import type { Pair } from './check.ts';
import type { ReferenceData } from './reference.ts';

/** A name both languages have in the reference data: a place, or a body of fixed name. */
export interface ListedName {
  zh: string[];
  en: string[];
  kind: string;
}

/** A listed name in a sentence. `row` numbers it in `rows`. */
export interface PlaceMention {
  lang: Lang;
  sentence: number;
  start: number;
  end: number;
  text: string;
  row: number;
}

/** The listed names on both sides, by sentence, and the texts they were looked for in. */
export interface PlaceMentions {
  rows: ListedName[];
  zh: PlaceMention[][];
  en: PlaceMention[][];
  /** Chinese sentences in simplified characters, unit for unit. */
  hans: string[];
  /** Places of characters that belong to no word of more than one. */
  odd: Set<number>[];
}

/** The list arranged for looking up, once for each set of reference data. */
interface PlaceIndex {
  rows: ListedName[];
  byZh: Map<string, number>;
  byEn: Map<string, number[]>;
  english: RegExp;
}

const known = new WeakMap<Pair, PlaceMentions>();
const indexes = new WeakMap<ReferenceData, PlaceIndex>();
/** What may follow the name of a place within one dictionary word: 云南省, 重庆市, 俄罗斯人. */
const KIND_AFTER = /(?:省|市|县|区|州|江|河|山|国|人|自治区|特别行政区)$/u;

/** Every mention of a listed place or body. */
export function placesOf(pair: Pair): PlaceMentions {
  const before = known.get(pair);
  if (before) return before;
  const index = indexOf(pair.reference);
  const hans = pair.sides.zh.map((s) => simplified(s.text));
  const chinese = hans.map((text, sentence) => chineseMentions(text, sentence, index, pair.lexicon));
  const mentions: PlaceMentions = {
    rows: index.rows,
    hans,
    zh: chinese.map((c) => c.found),
    odd: chinese.map((c) => c.odd),
    en: pair.sides.en.map(({ text }, sentence) => englishMentions(text, sentence, index)),
  };
  known.set(pair, mentions);
  return mentions;
}

function indexOf(reference: ReferenceData): PlaceIndex {
  const before = indexes.get(reference);
  if (before) return before;
  const bodies = reference.bodies.filter((body) => body.scope === 'fixed');
  const rows: ListedName[] = [
    ...reference.places,
    ...bodies.map((body) => ({ zh: body.zh, en: [...body.en, ...(body.short ?? [])], kind: 'body' })),
  ];
  const byEn = new Map<string, number[]>();
  for (const [n, row] of rows.entries()) {
    for (const form of row.en) byEn.set(form, [...(byEn.get(form) ?? []), n]);
  }
  const index = {
    rows,
    byZh: new Map(rows.flatMap((row, n) => row.zh.map((zh) => [zh, n] as const))),
    byEn,
    english: new RegExp(`(?<!\\p{L})(?:${alternation([...byEn.keys()]).source})(?:ns?)?(?!\\p{L})`, 'gu'),
  };
  indexes.set(reference, index);
  return index;
}

function englishMentions(text: string, sentence: number, { byEn, english }: PlaceIndex): PlaceMention[] {
  const plain = text.replace(/[’ʼ]/g, "'");
  return [...plain.matchAll(english)].flatMap(({ 0: form, index: start }) =>
    (byEn.get(form) ?? byEn.get(form.replace(/ns?$/, '')) ?? []).map(
      (row): PlaceMention => ({ lang: 'en', sentence, start, end: start + form.length, text: form, row }),
    ),
  );
}

/** Reads word by word, longest first, so that 黄河南岸 names the Yellow River and not Henan. */
function chineseMentions(
  text: string,
  sentence: number,
  { byZh }: PlaceIndex,
  lexicon: Lexicon,
): { found: PlaceMention[]; odd: Set<number> } {
  const found: PlaceMention[] = [];
  const odd = new Set<number>();
  for (let start = 0; start < text.length; ) {
    const word = wordAt(text, start, byZh, lexicon);
    const name = byZh.has(word) ? word : word.replace(KIND_AFTER, '');
    const row = byZh.get(name);
    if (row !== undefined)
      found.push({ lang: 'zh', sentence, start, end: start + name.length, text: name, row });
    if (word.length === 1) odd.add(start);
    start += word.length;
  }
  return { found, odd };
}

function wordAt(text: string, at: number, byZh: Map<string, number>, lexicon: Lexicon): string {
  for (let size = Math.min(longestWord, text.length - at); size > 1; size--) {
    const word = text.slice(at, at + size);
    if (byZh.has(word) || lexicon.has(word)) return word;
  }
  return text[at]!;
}
