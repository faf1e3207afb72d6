import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { NumberFact } from '../facts/numbers.ts';
import type { Pair } from './check.ts';
import { relationOf } from './figure-relation.ts';

/** A figure at its place: which sentence, which bead, and the figure of the other side that answers it. */
export interface Figure {
  lang: Lang;
  sentence: number;
  bead: number;
  fact: NumberFact;
  answer?: Figure;
  /** Set when the same value stands near on the other side although another figure has taken it. */
  echoed?: boolean;
}

/** The figures of a pair by bead, those that answer each other linked. */
export interface FiguresByBead {
  zh: Figure[];
  en: Figure[];
}

const known = new WeakMap<Pair, FiguresByBead[]>();
/** How many beads away a moved clause may have gone. */
const REACH = 1;
/** How far a figure may be repeated or moved before its absence beside its own sentence counts. */
const ECHO_REACH = 4;

/** Links figures that say the same: first exactly, in the own bead, then beside it; then rounded; then loosely. */
export function figuresOf(pair: Pair): FiguresByBead[] {
  const before = known.get(pair);
  if (before) return before;
  const beads = pair.beads.map(
    (bead, n): FiguresByBead => ({
      zh: bead.zh.flatMap((s) => figuresIn(pair, 'zh', s, n)),
      en: bead.en.flatMap((s) => figuresIn(pair, 'en', s, n)),
    }),
  );
  for (const [relations, reach] of [
    [['equal'], 0],
    [['equal'], REACH],
    [['converted', 'vague'], 0],
    [['rounded'], 0],
    [['loose'], 0],
    [['converted', 'rounded', 'vague', 'loose'], REACH],
  ] satisfies [Relations, number][]) {
    link(beads, relations, reach);
  }
  for (const { zh, en } of beads) for (const figure of [...zh, ...en]) echo(beads, figure);
  known.set(pair, beads);
  return beads;
}

type Relations = ReturnType<typeof relationOf>[];

function figuresIn(pair: Pair, lang: Lang, sentence: number, bead: number): Figure[] {
  const facts = pair[lang].numbers[sentence] ?? [];
  return facts.filter((fact) => fact.kind !== 'label').map((fact) => ({ lang, sentence, bead, fact }));
}

function link(beads: FiguresByBead[], relations: Relations, reach: number): void {
  for (const [n, bead] of beads.entries()) {
    for (const figure of bead.zh) {
      if (figure.answer) continue;
      const answer = near(beads, n, reach).find(
        (other) => !other.answer && relations.includes(relationOf(figure.fact, other.fact)),
      );
      if (!answer) continue;
      figure.answer = answer;
      answer.answer = figure;
    }
  }
}

/** English figures from the own bead outwards. */
function near(beads: FiguresByBead[], n: number, reach: number): Figure[] {
  const found = [...(beads[n]?.en ?? [])];
  for (let away = 1; away <= reach; away++)
    found.push(...(beads[n - away]?.en ?? []), ...(beads[n + away]?.en ?? []));
  return found;
}

function echo(beads: FiguresByBead[], figure: Figure): void {
  if (figure.answer) return;
  const other = figure.lang === 'zh' ? 'en' : 'zh';
  for (
    let n = Math.max(0, figure.bead - ECHO_REACH);
    n <= figure.bead + ECHO_REACH && n < beads.length;
    n++
  ) {
    const same = beads[n]![other].some((f) => {
      const relation = other === 'en' ? relationOf(figure.fact, f.fact) : relationOf(f.fact, figure.fact);
      return relation === 'equal' || relation === 'converted' || relation === 'loose';
    });
    if (same) figure.echoed = true;
  }
}
