import { foldName } from '../../../../../kernel/contract/chinese-names.ts';
import type { Pair } from './pair.ts';
import type { TextSide } from './text-side.ts';

/** Where words of a sentence stand in its text. */
export interface Place {
  sentence: number;
  start: number;
  end: number;
}

/** A word of one Chinese sentence, and the words of one English sentence, standing together, that answer it. */
export interface Link {
  zh: Place;
  en: Place;
  kind: 'figure' | 'name' | 'word';
  /** The key the Chinese word is compared under. */
  key: string;
  /** How telling the link is: rare words tell more. */
  gain: number;
}

/** A word with its number in the vocabulary. */
type Word = Place & { word: number };

/** English words taken, by their places among all. */
type Taken = Set<number>;

/** Links the words of some sentences, in the order of the English ones. Each word is linked once, the most telling first. */
export function linksIn(
  pair: Pair,
  zh: readonly number[],
  en: readonly number[],
  enTexts: readonly string[],
): Link[] {
  const words = zh.flatMap((sentence) => wordsToLink(pair.zh, sentence));
  const nothing: Taken = new Set();
  const bestFor = (word: Word, taken: Taken) => bestLink(pair, word, en, enTexts, taken);
  const alone = words.map((word) => ({ word, gain: bestFor(word, nothing)?.link.gain ?? 0 }));
  const taken: Taken = new Set();
  const links: Link[] = [];
  for (const { word, gain } of alone.sort((a, b) => b.gain - a.gain)) {
    const run = gain > 0 ? bestFor(word, taken) : undefined;
    if (!run) continue;
    for (let n = run.from; n < run.to; n++) taken.add(n);
    links.push(run.link);
  }
  return joinNames(links, enTexts);
}

interface Run {
  link: Link;
  /** Places of its English words among all. */
  from: number;
  to: number;
}

function wordsToLink(side: TextSide, sentence: number): Word[] {
  const found: Word[] = [];
  for (let n = side.wordsBefore[sentence]!; n < side.wordsBefore[sentence + 1]!; n++) {
    const word = side.words[n]!;
    if (!/^[?!“”]$/.test(side.keys[word]!))
      found.push({ sentence, start: side.starts[n]!, end: side.ends[n]!, word });
  }
  return found;
}

/** The run of English words, none of them taken, that answers a Chinese word best, if any does. */
function bestLink(
  pair: Pair,
  { word, ...zh }: Word,
  en: readonly number[],
  enTexts: readonly string[],
  taken: Taken,
): Run | undefined {
  const { words, p } = pair.tables.english[word]!;
  const key = pair.zh.keys[word]!;
  const { wordsBefore, words: enWords, starts, ends, rarity } = pair.en;
  let best: Run | undefined;
  for (const sentence of en) {
    const text = enTexts[sentence]!;
    let open: Run | undefined;
    for (let n = wordsBefore[sentence]!; n < wordsBefore[sentence + 1]!; n++) {
      const at = words.indexOf(enWords[n]!);
      if (at < 0 || taken.has(n)) continue;
      const [start, end] = [starts[n]!, ends[n]!];
      const gain = Math.log(1 + p[at]! * rarity[enWords[n]!]!);
      if (open?.to === n && blank(text, open.link.en.end, start)) {
        const { link }: Run = open;
        open = {
          link: { ...link, en: { ...link.en, end }, gain: link.gain + gain },
          from: open.from,
          to: n + 1,
        };
      } else {
        const kind = kindOf(pair, key, text.slice(start, end));
        open = { link: { zh, en: { sentence, start, end }, kind, key, gain }, from: n, to: n + 1 };
      }
      if (!best || open.link.gain > best.link.gain) best = open;
    }
  }
  return best;
}

function blank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}

function kindOf(pair: Pair, key: string, written: string): Link['kind'] {
  if (/^(?:#|month:)/.test(key)) return 'figure';
  return pair.names.get(key)?.includes(foldName(written)) ? 'name' : 'word';
}

/** Surname and given name found side by side are one link. */
function joinNames(links: Link[], enTexts: readonly string[]): Link[] {
  const joined: Link[] = [];
  for (const link of links.sort((a, b) => a.en.sentence - b.en.sentence || a.en.start - b.en.start)) {
    const last = joined.at(-1);
    if (last?.kind === 'name' && link.kind === 'name' && sideBySide(last, link, enTexts)) {
      const zh = { ...last.zh, start: Math.min(last.zh.start, link.zh.start) };
      zh.end = Math.max(last.zh.end, link.zh.end);
      const en = { ...last.en, end: link.en.end };
      joined[joined.length - 1] = { ...last, zh, en, key: last.key + link.key, gain: last.gain + link.gain };
    } else joined.push(link);
  }
  return joined;
}

function sideBySide(one: Link, next: Link, enTexts: readonly string[]): boolean {
  return (
    one.zh.sentence === next.zh.sentence &&
    (one.zh.end === next.zh.start || next.zh.end === one.zh.start) &&
    one.en.sentence === next.en.sentence &&
    blank(enTexts[one.en.sentence]!, one.en.end, next.en.start)
  );
}
