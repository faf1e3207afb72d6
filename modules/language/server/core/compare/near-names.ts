import { readingsOf } from '../../../../../kernel/contract/chinese-names.ts';
import { spellingDistance } from '../facts/spelling-distance.ts';
import type { Pair } from './check.ts';
import { namesOf } from './name-facts.ts';
import { type PlaceMention, placesOf } from './place-mentions.ts';

/** Words of a sentence that are nearly a name. */
export interface NearName {
  sentence: number;
  start: number;
  end: number;
  text: string;
  /** The name they are nearly. */
  wanted: string;
  /** False where chance could have made them so. */
  sure: boolean;
}

/** The generic part of a Chinese name (山, 江), which texts leave off. */
const KIND = /(?<=..)[山江河湖海岛省市县区州国]$/u;

/** Regions that are named by one character in names of things: 云港青年, 港澳. */
const ABBREVIATED: Record<string, string> = { 香港: '港', 澳门: '澳', 台湾: '台' };

/** What follows a country named by its first character: 中、英、日三种语言, 中日双方. */
const AFTER_SHORT =
  /[中日韩美英法德俄欧澳加泰越印巴朝非拉东盟港台一二三四五六七八九十两双各等语文方关企侨籍]/u;

/** What stands before the last of several countries named so: 中日韩青少年, 中韩友好. */
const BESIDE_SHORT = /[中日韩美英法德俄欧澳加泰越印巴朝非拉]$/u;

/** Joins two words; nobody writes it for a character of a name. */
const PARTICLE = /[与和及的在了对为]/u;

/** Capitalised words of some English sentences that are a slip or two away from an accepted form, yet not one. */
export function nearEnglish(pair: Pair, forms: string[], sentences: number[]): NearName | undefined {
  for (const wanted of forms.filter((form) => form.length > 3)) {
    const limit = wanted.length > 7 ? 2 : 1;
    const size = wanted.split(' ').length;
    for (const sentence of sentences) {
      for (const { text, start } of phrasesOf(pair.sides.en[sentence]!.text, size)) {
        const end = start + text.length;
        if (forms.includes(text) || isListed(pair, sentence, start, end)) continue;
        if (spellingDistance(text.replace(/’/g, "'"), wanted, limit) > limit || isInflected(text, wanted))
          continue;
        return { sentence, start, end, text, wanted, sure: true };
      }
    }
  }
  return undefined;
}

/** Henan is no misprint of Hunan where the list knows both. */
function isListed(pair: Pair, sentence: number, start: number, end: number): boolean {
  return placesOf(pair).en[sentence]!.some((m) => m.start === start && m.end >= end);
}

/** Mongolian for Mongolia, Asians for Asia, Lao for Laos. */
function isInflected(text: string, wanted: string): boolean {
  const [short, long] = text.length < wanted.length ? [text, wanted] : [wanted, text];
  return long.startsWith(short) && /^(?:n|s|ns)$/.test(long.slice(short.length)) && !/[ns]$/.test(short);
}

/** Runs of `size` words that begin with a capital; a possessive is cut off. */
function phrasesOf(text: string, size: number): { text: string; start: number }[] {
  const words = [...text.matchAll(/[\p{L}'’]+/gu)];
  return words.flatMap((word, n) => {
    const last = words[n + size - 1];
    if (!last || !/^\p{Lu}/u.test(word[0])) return [];
    const phrase = text.slice(word.index, last.index + last[0].length);
    return [{ text: phrase.replace(/[’']s?$/, ''), start: word.index }];
  });
}

/** Characters of some Chinese sentences that are the name the English mentions, but for one of them. */
export function nearChinese(pair: Pair, en: PlaceMention, sentences: number[]): NearName | undefined {
  const { hans, rows } = placesOf(pair);
  const names = rows[en.row]!.zh;
  const said = [
    ...names.map((name) => name.replace(KIND, '')),
    ...names.flatMap((n) => ABBREVIATED[n] ?? []),
  ];
  if (sentences.some((s) => said.some((name) => hans[s]!.includes(name)))) return undefined;
  const found = names.flatMap((wanted) =>
    sentences.flatMap((sentence) => miswritten(pair, wanted, sentence, rows[en.row]!.kind)),
  );
  return found.find(({ sure }) => sure) ?? found[0];
}

function miswritten(pair: Pair, wanted: string, sentence: number, kind: string): NearName[] {
  const { hans, odd } = placesOf(pair);
  const text = hans[sentence]!;
  const found: NearName[] = [];
  for (let start = 0; start + wanted.length <= text.length; start++) {
    const end = start + wanted.length;
    const part = text.slice(start, end);
    const wrong = [...part].filter((c, n) => c !== wanted[n]).length;
    if (
      wrong !== 1 ||
      /\P{Script=Han}/u.test(part) ||
      pair.lexicon.has(part) ||
      PARTICLE.test(wrongIn(part, wanted))
    )
      continue;
    if (isSomebody(pair, sentence, start, end)) continue;
    const alike = soundsAlike(part, wanted);
    // Of two characters one is soon found somewhere: both must then be words of nothing.
    const country = kind === 'country' || kind === 'region';
    const short =
      country &&
      part[0] === wanted[0] &&
      (AFTER_SHORT.test(part[1]!) || BESIDE_SHORT.test(text.slice(0, start)));
    const loose = !short && odd[sentence]!.has(start) && odd[sentence]!.has(start + 1);
    if (wanted.length > 2 || alike || loose) {
      found.push({ sentence, start, end, text: part, wanted, sure: wanted.length > 2 || alike });
    }
  }
  return found;
}

function wrongIn(part: string, wanted: string): string {
  return [...part].find((c, n) => c !== wanted[n]) ?? '';
}

/** 世慶 of a person's name is no miswritten 重慶. */
function isSomebody(pair: Pair, sentence: number, start: number, end: number): boolean {
  return namesOf(pair).people.people.some((person) =>
    person.zhMentions.some((m) => m.sentence === sentence && m.start < end && start < m.end),
  );
}

function soundsAlike(a: string, b: string): boolean {
  return [...a].every((c, n) => c === b[n] || readingsOf(c).some((r) => readingsOf(b[n]!).includes(r)));
}
