import type { PlaceholderKind } from './placeholders.ts';
import type { TextScore } from './score.ts';

/** Why points were taken off a match. */
export type PenaltyName =
  | PlaceholderKind
  | 'alignment'
  | 'unreviewed'
  | 'old'
  | 'other-client'
  | 'reversed'
  | 'several-targets'
  | 'memory';

/** Points taken off, and what for. */
export interface Penalty {
  name: PenaltyName;
  points: number;
}

/** What is known of a unit besides its words. */
export interface UnitFacts {
  /** How sure the aligner was; 1 for what people paired. */
  confidence: number;
  reviewed: boolean;
  /** Whole years since it was last changed. */
  years: number;
  sameClient: boolean;
  /** Its translation went the other way. */
  reversed: boolean;
  /** How many targets are kept for the same source. */
  targets: number;
  /** What the memory it lies in takes off. */
  memory: number;
}

/** How many points each takes; none of them is taken at 0. */
export interface PenaltyPoints {
  sure: number;
  alignment: number;
  unreviewed: number;
  oldAfterYears: number;
  old: number;
  otherClient: number;
  reversed: number;
  severalTargets: number;
}

/** The points of an office that has not set its own. */
export const USUAL_POINTS: PenaltyPoints = {
  sure: 0.9,
  alignment: 3,
  unreviewed: 1,
  oldAfterYears: 5,
  old: 1,
  otherClient: 1,
  reversed: 1,
  severalTargets: 1,
};

/** What stands around a segment: hashes of the one before and after, and the key of its document. */
export interface Neighbours {
  before?: string;
  after?: string;
  document?: string;
}

/** A match as people see it. */
export interface MatchScore {
  score: number;
  kind: 'in-context' | 'exact' | 'fuzzy';
  penalties: Penalty[];
}

/** The score of a match with all that is taken off it: 101 and 102 are for what stands where it stood. */
export function matchScore(
  text: TextScore,
  around: { source: Neighbours; unit: Neighbours },
  facts: UnitFacts,
  points: PenaltyPoints = USUAL_POINTS,
): MatchScore {
  const named = text.differing.map((name): Penalty => ({ name, points: 1 }));
  const off = penaltiesOf(facts, points);
  const context = text.score === 100 ? contextPoints(around.source, around.unit) : 0;
  const score = text.score + context - off.reduce((sum, penalty) => sum + penalty.points, 0);
  const kind = text.score < 100 ? 'fuzzy' : context > 0 ? 'in-context' : 'exact';
  return { score: Math.max(0, score), kind, penalties: [...named, ...off] };
}

/** 1 for one neighbour the same, 2 for both or for the same document. */
export function contextPoints(source: Neighbours, unit: Neighbours): 0 | 1 | 2 {
  const same = (key: keyof Neighbours) => source[key] !== undefined && source[key] === unit[key];
  if (same('document')) return 2;

  const before = same('before');
  const after = same('after');
  return before && after ? 2 : before || after ? 1 : 0;
}

function penaltiesOf(facts: UnitFacts, points: PenaltyPoints): Penalty[] {
  const all: [boolean, PenaltyName, number][] = [
    [facts.confidence < points.sure, 'alignment', points.alignment],
    [!facts.reviewed, 'unreviewed', points.unreviewed],
    [facts.years >= points.oldAfterYears, 'old', points.old],
    [!facts.sameClient, 'other-client', points.otherClient],
    [facts.reversed, 'reversed', points.reversed],
    [facts.targets > 1, 'several-targets', points.severalTargets],
    [true, 'memory', facts.memory],
  ];
  return all.filter(([applies, , off]) => applies && off > 0).map(([, name, off]) => ({ name, points: off }));
}
