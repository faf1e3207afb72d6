import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Lexicon } from '../align/lexicon.ts';
import { alternation, type NameIndex, nameIndex } from '../facts/name-index.ts';
import { simplified } from '../facts/simplified.ts';
import type { Pair } from './check.ts';

/** A place of the reference list named in a sentence. `row` numbers it in the list. */
export interface PlaceMention {
  lang: Lang;
  sentence: number;
  start: number;
  end: number;
  text: string;
  row: number;
}

/** The places named on both sides, by sentence, and the texts they were looked for in. */
export interface PlaceMentions {
  zh: PlaceMention[][];
  en: PlaceMention[][];
  /** Chinese sentences in simplified characters, unit for unit. */
  hans: string[];
}

const known = new WeakMap<Pair, PlaceMentions>();
const LONGEST = 8;

/** Every mention of a listed place. */
export function placesOf(pair: Pair): PlaceMentions {
  const before = known.get(pair);
  if (before) return before;
  const rows = pair.reference.places;
  const index = nameIndex(pair.reference);
  const byZh = new Map(rows.flatMap((row, n) => row.zh.map((zh) => [zh, n] as const)));
  const byEn = englishForms(pair);
  const forms = alternation([...byEn.keys()]).source;
  const english = new RegExp(`(?<![\\p{L}])(?:${forms})(?:n|ns)?(?![\\p{L}])`, 'gu');
  const hans = pair.sides.zh.map((s) => simplified(s.text));
  const mentions: PlaceMentions = {
    hans,
    zh: hans.map((text, sentence) => chineseMentions(text, sentence, byZh, pair.lexicon, index)),
    en: pair.sides.en.map(({ text }, sentence) => {
      const plain = text.replace(/[’ʼ]/g, "'");
      return [...plain.matchAll(english)].flatMap((match) =>
        (byEn.get(match[0]) ?? byEn.get(match[0].replace(/ns?$/, '')) ?? []).map(
          (row): PlaceMention => ({
            lang: 'en',
            sentence,
            start: match.index,
            end: match.index + match[0].length,
            text: match[0],
            row,
          }),
        ),
      );
    }),
  };
  known.set(pair, mentions);
  return mentions;
}

/** Rows by accepted English form; one form may stand for several (Korea, Taiyuan's Fuzhou). */
function englishForms(pair: Pair): Map<string, number[]> {
  const forms = new Map<string, number[]>();
  for (const [n, row] of pair.reference.places.entries()) {
    for (const form of row.en) {
      const rows = forms.get(form);
      if (rows) rows.push(n);
      else forms.set(form, [n]);
    }
  }
  return forms;
}

/** Reads word by word, longest first, so that 黄河南岸 names the Yellow River and not Henan. */
function chineseMentions(
  text: string,
  sentence: number,
  byZh: Map<string, number>,
  lexicon: Lexicon,
  index: NameIndex,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  let at = 0;
  while (at < text.length) {
    const word = longestWordAt(text, at, byZh, lexicon);
    const row = byZh.get(word) ?? byZh.get(withoutKind(word, byZh, index));
    if (row !== undefined) {
      const name = byZh.has(word) ? word : withoutKind(word, byZh, index);
      found.push({ lang: 'zh', sentence, start: at, end: at + name.length, text: name, row });
    }
    at += word.length;
  }
  return found;
}

function longestWordAt(text: string, at: number, byZh: Map<string, number>, lexicon: Lexicon): string {
  for (let size = Math.min(LONGEST, text.length - at); size > 1; size--) {
    const word = text.slice(at, at + size);
    if (byZh.has(word) || (lexicon.has(word) && size > 1)) return word;
  }
  return text[at]!;
}

/** 云南省 and 重庆市 are dictionary words of their own: the place is what stands before the kind. */
function withoutKind(word: string, byZh: Map<string, number>, index: NameIndex): string {
  const bare = word.replace(/(?:省|市|县|区|州|江|河|山|国|人|自治区|特别行政区)$/u, '');
  return bare !== word && byZh.has(bare) && index.places.has(bare) ? bare : '';
}
