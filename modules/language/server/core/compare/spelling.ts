import { foldName, joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import { spellingDistance } from '../facts/spelling-distance.ts';
import { wordListsOf } from '../repair/english/word-lists.ts';
import type { Pair, PairCheck } from './check.ts';
import { isPinyin } from './pinyin-words.ts';
import { spanOf } from './place.ts';
import { placesOf } from './place-mentions.ts';
import { spokenNames } from './spoken-names.ts';

const LONGEST = 4;

/** A name in pinyin that misses the pinyin of the Chinese by a letter or two, or a foreign name its dictionary form. */
export const nameMisspelt: PairCheck = {
  id: 'name-misspelt',
  severity: 'error',
  about: {
    zh: '专名的拼写与中文读音或通行译名不符',
    en: 'A name is not spelt as the Chinese is read, or as it usually is',
  },
  run(pair) {
    const small = lowerCaseWords(pair);
    const { settled, readable } = spokenNames(pair);
    return pair.beads.flatMap((bead, n) => {
      const near = pair.window(n, 1).zh;
      const said = readingsIn(pair, near);
      const own = readingsIn(pair, bead.zh);
      const glossed = glossesIn(pair, near, placesOf(pair).hans);
      const meant = glossesIn(pair, bead.zh, readable);
      return bead.en.flatMap((sentence) =>
        namesIn(pair, sentence, small)
          .filter(({ folded }) => !said.has(folded) && !glossed.has(folded) && !settled.has(folded))
          .flatMap((name) => misspelt(name, sentence, own, meant)),
      );
    });
  },
};

interface Name {
  text: string;
  folded: string;
  start: number;
}

/** Words the English also writes small are no names, nor are those for offices and officers. */
function lowerCaseWords(pair: Pair): Set<string> {
  const small = pair.sides.en.flatMap(({ text }) => text.match(/(?<![\p{L}'’-])\p{Ll}{3,}/gu) ?? []);
  const offices = [...wordListsOf(pair.reference).organNouns].flatMap((word) => [word, `${word}s`]);
  return new Set([...small, ...offices]);
}

/** Capitalised words of five letters or more that are no listed place and no ordinary word of this text. */
function namesIn(pair: Pair, sentence: number, small: Set<string>): Name[] {
  const listed = placesOf(pair).en[sentence]!;
  return [
    ...pair.sides.en[sentence]!.text.matchAll(/(?<![\p{L}])\p{Lu}\p{Ll}+(?:['’](?!s\b)\p{L}+|-\p{Ll}+)*/gu),
  ]
    .map((match) => ({ text: match[0], folded: foldName(match[0]), start: match.index }))
    .filter(
      ({ folded, start }) =>
        folded.length > 4 && !small.has(folded) && !listed.some((p) => start >= p.start && start < p.end),
    );
}

const readingsOfSentence = new WeakMap<Pair, Map<number, Map<string, string>>>();

/** What runs of two to four characters sound like: pinyin to characters. */
function readingsIn(pair: Pair, sentences: number[]): Map<string, string> {
  const cache = readingsOfSentence.get(pair) ?? new Map<number, Map<string, string>>();
  readingsOfSentence.set(pair, cache);
  const all = new Map<string, string>();
  for (const sentence of sentences) {
    const own = cache.get(sentence) ?? readAloud(spokenNames(pair).readable[sentence]!);
    cache.set(sentence, own);
    for (const [spelt, han] of own) all.set(spelt, han);
  }
  return all;
}

function readAloud(text: string): Map<string, string> {
  const readings = new Map<string, string>();
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    for (let at = 0; at < run.length; at++) {
      for (let size = 2; size <= LONGEST && at + size <= run.length; size++) {
        const han = run.slice(at, at + size);
        for (const spelt of joinedReadings(han)) readings.set(spelt, han);
      }
    }
  }
  return readings;
}

/** Proper names among the dictionary's glosses of the words of some lines: folded to written. */
function glossesIn(
  pair: Pair,
  sentences: number[],
  lines: readonly string[],
): Map<string, { written: string; zh: string }> {
  const names = new Map<string, { written: string; zh: string }>();
  for (const sentence of sentences) {
    const text = lines[sentence]!;
    for (let at = 0; at < text.length; at++) {
      for (let size = 2; size <= 8 && at + size <= text.length; size++) {
        const word = text.slice(at, at + size);
        for (const gloss of pair.lexicon.glosses(word)) {
          for (const name of gloss.replace(/\(.*?\)/g, '').match(/\p{Lu}\p{Ll}{4,}/gu) ?? []) {
            names.set(foldName(name), { written: name, zh: word });
          }
        }
      }
    }
  }
  return names;
}

function misspelt(
  { text, folded, start }: Name,
  sentence: number,
  readings: Map<string, string>,
  glosses: Map<string, { written: string; zh: string }>,
): TextFinding[] {
  const limit = folded.length > 8 ? 2 : 1;
  const near = (spelt: string) =>
    spelt[0] === folded[0] || limit > 1 ? spellingDistance(folded, spelt, limit) <= limit : false;
  const byGloss = [...glosses.entries()].find(([spelt]) => near(spelt) && !isInflection(spelt, folded));
  const byPinyin = byGloss
    ? undefined
    : isPinyin(folded) || folded.length > 5
      ? [...readings.entries()].find(([spelt]) => spelt.length > 4 && near(spelt))
      : undefined;
  const wanted =
    byGloss?.[1].written ?? (byPinyin ? byPinyin[0][0]!.toUpperCase() + byPinyin[0].slice(1) : undefined);
  const zh = byGloss?.[1].zh ?? byPinyin?.[1];
  if (!wanted || !zh) return [];
  return [
    {
      check: 'name-misspelt',
      severity: 'error',
      at: spanOf('en', sentence, { start, end: start + text.length }),
      message: {
        zh: `“${zh}”应拼作 ${wanted}，文中为 ${text}。`,
        en: `${zh} is spelt ${wanted}; the text has ${text}.`,
      },
      fix: {
        label: { zh: `改为 ${wanted}`, en: `Write ${wanted}` },
        edits: [{ ...spanOf('en', sentence, { start, end: start + text.length }), text: wanted }],
      },
    },
  ];
}

/** China and Chinese, Mongolia and Mongolian, Convention and Conventions are no misspellings. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    /^(?:s|n|an|es|ns|d|ed|al|y|r)$/.test(long.slice(short.length)) && long.startsWith(short.slice(0, -1))
  );
}
