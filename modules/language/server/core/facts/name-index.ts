import { foldName } from '../../../../../kernel/contract/chinese-names.ts';
import type { BodyKindRow, BodyRow, NameReference, SurnameRow, TitleRow } from './name-reference.ts';

/** The reference rows arranged for looking up; made once for each set of reference data. */
export interface NameIndex {
  reference: NameReference;
  /** Surnames by their characters. */
  surnames: Map<string, SurnameRow>;
  /** Surnames by folded spelling: `qin` gives 秦 and 覃. */
  surnamesSpelt: Map<string, SurnameRow[]>;
  /** Rows of a title, one for each kind of body. */
  titles: Map<string, TitleRow[]>;
  /** Finds titles in Chinese, longest first. */
  titleWords: RegExp;
  kinds: BodyKindRow[];
  /** Local organs by name, without the city. */
  organs: Map<string, BodyRow>;
  /** Bodies with a fixed name. */
  fixedBodies: Map<string, BodyRow>;
  /** Accepted English names of a place by each of its Chinese names. */
  places: Map<string, string[]>;
}

const made = new WeakMap<NameReference, NameIndex>();

/** The index of the reference data. */
export function nameIndex(reference: NameReference): NameIndex {
  const before = made.get(reference);
  if (before) return before;
  const titles = grouped(reference.titles, (row) => [row.zh]);
  const index: NameIndex = {
    reference,
    surnames: new Map(reference.surnames.map((row) => [row.zh, row])),
    surnamesSpelt: grouped(reference.surnames, (row) => row.pinyin.map(foldName)),
    titles,
    titleWords: alternation([...titles.keys()]),
    kinds: reference.bodyKinds,
    organs: byName(reference.bodies.filter((row) => row.scope === 'local')),
    fixedBodies: byName(reference.bodies.filter((row) => row.scope === 'fixed')),
    places: new Map(reference.places.flatMap((row) => row.zh.map((zh) => [zh, row.en] as const))),
  };
  made.set(reference, index);
  return index;
}

/** An expression that finds any of the words, the longest where several begin at one place. */
export function alternation(words: string[], flags = 'g'): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(literally).join('|') || '(?!)', flags);
}

/** A word as it has to be written inside an expression. */
export function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function byName(rows: BodyRow[]): Map<string, BodyRow> {
  return new Map(rows.flatMap((row) => row.zh.map((zh) => [zh, row] as const)));
}

function grouped<T>(rows: readonly T[], keys: (row: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keys(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
