import { composedBodies } from './bodies-composed.ts';
import { missionsIn } from './bodies-missions.ts';
import { placeBefore } from './bodies-place.ts';
import { type Finders, level, OWN_NAME, wordAt, type ZhBody, type ZhReading } from './body-words.ts';
import { alternation, literally, type NameIndex } from './name-index.ts';
import type { BodyRow } from './name-reference.ts';

const made = new WeakMap<NameIndex, Finders>();
/** 外交部长 is a person; 长期 and the like begin another word. */
const ITS_HEAD = /^长(?![期远久效江沙春征途假年足短城大成三])/u;
/** The bodies of a simplified sentence, longest first at each place, none overlapping. */
export function chineseBodies(line: string, index: NameIndex, reading: ZhReading): ZhBody[] {
  const finders = findersOf(index);
  const known = [...line.matchAll(finders.known)].flatMap((m) => knownBody(m, index, finders, reading));
  const missions = missionsIn(line, index, reading.lexicon);
  const composed = composedBodies(line, finders, reading).filter(
    (c) =>
      !known.some((k) =>
        c.loose ? k.start < c.end && c.start < k.end : k.start <= c.start && k.end >= c.end,
      ),
  );
  const longerFirst = [...known, ...missions, ...composed]
    .filter((body) => !ITS_HEAD.test(line.slice(body.end)))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: ZhBody[] = [];
  for (const body of longerFirst) {
    if (!kept.some((k) => k.start < body.end && body.start < k.end)) kept.push(body);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The name cut into its words, longest first; characters of no known word are left out. */
export function bodyWordsOf(name: string, index: NameIndex): string[] {
  return cut(name, findersOf(index));
}

/** English words that may answer a word of a body's name. */
export function englishOfBodyWord(word: string, index: NameIndex): string[] {
  return findersOf(index).words.get(word) ?? [];
}

/** The kind of a body by how its name ends: the longest ending that fits. */
export function bodyKindOf(name: string, index: NameIndex): string | undefined {
  const row = index.fixedBodies.get(name) ?? rowOfLocal(name, index);
  if (row) return row.kind;
  let best = { kind: undefined as string | undefined, length: 0 };
  for (const { kind, endings } of index.kinds) {
    for (const ending of endings) {
      const fits = ending.includes('*')
        ? new RegExp(`${literally(ending).replace('\\*', '.{0,12}')}$`).test(name)
        : name.endsWith(ending);
      const length = ending.includes('*') ? ending.length + 2 : ending.length;
      if (fits && length > best.length) best = { kind, length };
    }
  }
  return best.kind;
}

function rowOfLocal(name: string, index: NameIndex): BodyRow | undefined {
  for (let from = 0; from < name.length - 1; from++) {
    const row = index.organs.get(name.slice(from));
    if (row) return row;
  }
  return undefined;
}

function knownBody(m: RegExpMatchArray, index: NameIndex, finders: Finders, reading: ZhReading): ZhBody[] {
  const { place = '', level: at = '', organ, fixed } = m.groups!;
  const name = (fixed ?? organ)!;
  const row = fixed ? index.fixedBodies.get(fixed) : index.organs.get(organ!);
  const end = m.index! + m[0].length;
  // 云江 before 市外办 is no listed place, but the English spells it, or it sounds like a foreign one.
  const said = place.replace(/^中共/u, '');
  const unlisted = fixed || said ? '' : placeBefore(m.input!, m.index!, at, index, reading);
  if (!fixed && place + at + unlisted === '' && name.length < OWN_NAME) return [];
  if (/^[委办]$/.test(name) && /^[员会公组]/.test(m.input!.slice(end))) return [];
  const start = m.index! - unlisted.length;
  const words = cut(name, finders);
  return [
    {
      text: m.input!.slice(start, end),
      start,
      end,
      ...(row ? { row } : {}),
      words,
      ...(said || unlisted ? { place: said || unlisted } : {}),
    },
  ];
}

function cut(name: string, finders: Finders): string[] {
  const words: string[] = [];
  for (let at = 0; at < name.length; ) {
    const word = wordAt(name, at, finders);
    if (word) words.push(word);
    at += word?.length ?? 1;
  }
  return words;
}

function findersOf(index: NameIndex): Finders {
  const before = made.get(index);
  if (before) return before;
  const places = alternation([...index.places.keys()], '').source;
  const organs = alternation([...index.organs.keys()], '').source;
  const fixed = alternation([...index.fixedBodies.keys()], '').source;
  const words = new Map(index.reference.bodyWords.map((row) => [row.zh, row.en]));
  const headEndings = index.kinds
    .filter((row) => row.kind !== 'state')
    .flatMap((row) => row.endings)
    .filter((e) => !e.includes('*') && e.length > 1);
  const heads = new Set([...words.keys()].filter((w) => w.length > 1 && headEndings.includes(w)));
  const finders: Finders = {
    known: new RegExp(
      `(?<fixed>${fixed})|(?<place>(?:中共)?(?:${places})?)(?<level>(?:${level})?)(?<organ>${organs})`,
      'g',
    ),
    place: new RegExp(`(?:${places})?(?:${level}|全国|国家)?`, 'y'),
    words,
    heads,
    longest: Math.max(0, ...[...words.keys()].map((w) => w.length)),
  };
  made.set(index, finders);
  return finders;
}
