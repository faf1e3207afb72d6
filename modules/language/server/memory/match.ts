import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { wordDiff } from '../../../../kernel/contract/word-diff.ts';
import type { Match } from '../../contract/matches.ts';
import { type KnownName, nameFinder, namesSureIn } from '../core/memory/names.ts';
import { type MatchScore, matchScore, type Neighbours, type UnitFacts } from '../core/memory/penalties.ts';
import { scored, scoreTexts, type TextScore } from '../core/memory/score.ts';
import { readSegment, type Segment } from '../core/memory/segment.ts';
import { substitute } from '../core/memory/substitute.ts';
import { languageOf } from '../formats/language-tag.ts';
import type { MemoryTable } from '../tables.ts';
import { presentUnit } from './present.ts';
import type { UnitRow } from './queries.ts';
import { textHash } from './text-hash.ts';

/** A sentence to be translated, with what is known of where it stands. */
export interface AskedSentence {
  text: string;
  lang: Lang;
  previous?: string | undefined;
  next?: string | undefined;
  document?: string | undefined;
  client?: string | undefined;
}

/** A unit beside the sentence: how alike the words are, and the score with all that is added and taken off. */
export interface Compared {
  row: UnitRow;
  memory: MemoryTable;
  text: TextScore;
  match: MatchScore;
}

/** The other of the two languages. */
export function otherOf(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh';
}

/** Compares a sentence with units, by their words as they stand now; the best first, a pair of texts once. Other names alone are a point, where they can be put in. */
export function compareUnits(
  asked: AskedSentence,
  units: readonly { row: UnitRow; memory: MemoryTable }[],
  now: Date,
  names: readonly KnownName[] = [],
): Compared[] {
  const find = nameFinder(namesSureIn(otherOf(asked.lang), names));
  const query = scored(readSegment(asked.text, asked.lang, find));
  const targets = targetsOf(
    units.map(({ row }) => row),
    asked.lang,
  );
  const compared = units.map(({ row, memory }): Compared => {
    const text = scoreTexts(query, scored(readSegment(row[asked.lang], asked.lang, find)))!;
    const facts = factsOf(asked, row, memory, targets.get(hashOn(row, asked.lang))!.size, now);
    const around = { source: neighboursOfAsked(asked), unit: neighboursOf(row, asked.lang) };
    return { row, memory, text, match: matchScore(text, around, facts) };
  });
  const once = new Set<string>();
  return compared
    .sort((a, b) => b.match.score - a.match.score || b.row.used - a.row.used || byChange(b.row, a.row))
    .filter(({ row }) => {
      const pair = `${row.zh_hash}.${row.en_hash}`;
      return !once.has(pair) && once.add(pair);
    });
}

/** A comparison as people see it: the translation fitted to the sentence, and what differs between the sources. */
export function presentMatch(
  asked: AskedSentence,
  { row, memory, text, match }: Compared,
  names: readonly KnownName[] = [],
): Match {
  const to = otherOf(asked.lang);
  const find = nameFinder(names);
  const varying = (words: string, lang: Lang) => ({
    text: words,
    lang,
    ...placeholdersOf(readSegment(words, lang, find)),
  });
  const unit = { source: varying(row[asked.lang], asked.lang), target: varying(row[to], to) };
  const proposal = substitute(varying(asked.text, asked.lang), unit, names);
  return {
    unit: presentUnit(row),
    memory: { id: memory.id, name: { zh: memory.name_zh, en: memory.name_en } },
    ...match,
    base: text.score,
    source: row[asked.lang],
    kept: row[to],
    target: proposal.text,
    substitutions: proposal.substitutions.map(({ source: _, ...put }) => put),
    leftOut: proposal.leftOut.map(({ reason, placeholder: { kind, text: words } }) => ({
      reason,
      kind,
      text: words,
    })),
    differences: wordDiff(row[asked.lang], asked.text, { everyWord: true }),
  };
}

function placeholdersOf({ placeholders }: Segment) {
  return { placeholders };
}

function byChange(a: UnitRow, b: UnitRow): number {
  return a.changed_at.getTime() - b.changed_at.getTime();
}

function hashOn(row: UnitRow, lang: Lang): string {
  return lang === 'zh' ? row.zh_hash : row.en_hash;
}

/** The translations kept for each source. */
function targetsOf(rows: readonly UnitRow[], from: Lang): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>();
  for (const row of rows) {
    const source = hashOn(row, from);
    targets.set(source, (targets.get(source) ?? new Set()).add(hashOn(row, otherOf(from))));
  }
  return targets;
}

const yearMs = 365.25 * 24 * 60 * 60 * 1000;

function factsOf(
  asked: AskedSentence,
  row: UnitRow,
  memory: MemoryTable,
  targets: number,
  now: Date,
): UnitFacts {
  const written = row.props['srclang'];
  return {
    confidence: row.confidence ?? 1,
    reviewed: row.reviewed,
    years: Math.floor((now.getTime() - row.changed_at.getTime()) / yearMs),
    sameClient: memory.client === null || asked.client === undefined || memory.client === asked.client,
    reversed: written !== undefined && languageOf(written) === otherOf(asked.lang),
    targets,
    memory: memory.penalty,
  };
}

function neighboursOfAsked({ previous, next, document }: AskedSentence): Neighbours {
  return {
    ...(previous && { before: textHash(previous) }),
    ...(next && { after: textHash(next) }),
    ...(document && { document }),
  };
}

/** Neighbours are kept as the hashes of both their sides, Chinese first. */
function neighboursOf({ before_hash, after_hash, document }: UnitRow, from: Lang): Neighbours {
  const side = (hashes: string) => hashes.split('.')[from === 'zh' ? 0 : 1]!;
  return {
    ...(before_hash && { before: side(before_hash) }),
    ...(after_hash && { after: side(after_hash) }),
    ...(document && { document }),
  };
}
