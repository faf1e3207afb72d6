import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { type DateFact, isoOf } from '../facts/dates.ts';
import type { Pair } from './check.ts';
import { isDigitSlip } from './figure-relation.ts';

/** A date at its place. */
export interface DatedPlace {
  lang: Lang;
  sentence: number;
  bead: number;
  fact: DateFact;
  answer?: DatedPlace;
}

/** Dates of both sides that answer each other, that contradict each other, and that stand alone. */
export interface DateLinks {
  linked: [DatedPlace, DatedPlace][];
  disputes: { zh: DatedPlace; en: DatedPlace; sure: boolean }[];
  lonely: DatedPlace[];
}

const known = new WeakMap<Pair, DateLinks>();
/** A date said once may be left out when it is said again within so many beads. */
const ECHO_REACH = 2;

/** Links the dates of a pair: equal ones in the own bead, beside it, then those that contradict. */
export function datesOf(pair: Pair): DateLinks {
  const before = known.get(pair);
  if (before) return before;
  const beads = pair.beads.map((bead, n) => ({
    zh: bead.zh.flatMap((s) => placesIn(pair, 'zh', s, n)),
    en: bead.en.flatMap((s) => placesIn(pair, 'en', s, n)),
  }));
  const linked = [...link(beads, 0, identical), ...link(beads, 0, agrees), ...link(beads, 1, identical)];
  const disputes = dispute(beads, 0);
  linked.push(...link(beads, 1, agrees));
  disputes.push(...dispute(beads, 1));
  const lonely = beads
    .flatMap(({ zh, en }) => [...zh, ...en])
    .filter((d) => !d.answer && !isEchoed(beads, d, ECHO_REACH));
  const links = { linked, disputes, lonely };
  known.set(pair, links);
  return links;
}

type Beads = { zh: DatedPlace[]; en: DatedPlace[] }[];

function placesIn(pair: Pair, lang: Lang, sentence: number, bead: number): DatedPlace[] {
  return (pair[lang].dates[sentence] ?? []).map((fact) => ({ lang, sentence, bead, fact }));
}

function near(beads: Beads, n: number, reach: number, lang: Lang): DatedPlace[] {
  const found = [...(beads[n]?.[lang] ?? [])];
  for (let away = 1; away <= reach; away++) {
    found.push(...(beads[n - away]?.[lang] ?? []), ...(beads[n + away]?.[lang] ?? []));
  }
  return found;
}

function link(
  beads: Beads,
  reach: number,
  same: (zh: DateFact, en: DateFact) => boolean,
): [DatedPlace, DatedPlace][] {
  const linked: [DatedPlace, DatedPlace][] = [];
  for (const [n, bead] of beads.entries()) {
    for (const zh of bead.zh.filter((d) => !d.answer)) {
      const en = near(beads, n, reach, 'en').find((d) => !d.answer && same(zh.fact, d.fact));
      if (!en) continue;
      zh.answer = en;
      en.answer = zh;
      linked.push([zh, en]);
    }
  }
  return linked;
}

function identical(zh: DateFact, en: DateFact): boolean {
  return zh.kind === en.kind && zh.year === en.year && zh.month === en.month && zh.day === en.day;
}

/** No part that both give differs, and at least one is given by both: 3月11日 and "March 11, 2024" agree. */
function agrees(zh: DateFact, en: DateFact): boolean {
  const special = (d: DateFact) => (d.kind === 'decade' || d.kind === 'century' ? d.kind : '');
  if (special(zh) !== special(en)) return false;
  let shared = 0;
  for (const part of ['year', 'month', 'day'] as const) {
    if (zh[part] === undefined || en[part] === undefined) continue;
    if (zh[part] !== en[part]) return false;
    shared++;
  }
  return shared > 0;
}

/** Said on the other side within so many beads, though another mention has taken it. */
function isEchoed(beads: Beads, date: DatedPlace, reach: number): boolean {
  const other = date.lang === 'zh' ? 'en' : 'zh';
  return near(beads, date.bead, reach, other).some((d) => agrees(date.fact, d.fact));
}

/**
 * Dates left over on both sides that may be meant for one another. A date said again in its own bead is left over
 * for that reason alone; so one of the two at least must be said nowhere in the bead of the other.
 */
function dispute(beads: Beads, reach: number): DateLinks['disputes'] {
  const disputes: DateLinks['disputes'] = [];
  const echoReach = reach === 0 ? 0 : ECHO_REACH;
  for (const [n, bead] of beads.entries()) {
    const open = (d: DatedPlace) => !d.answer;
    for (const zh of bead.zh.filter(open)) {
      const zhEchoed = isEchoed(beads, zh, echoReach);
      const rivals = near(beads, n, reach, 'en')
        .filter((d) => open(d) && rival(zh.fact, d.fact))
        .map((en) => ({ en, echoed: isEchoed(beads, en, echoReach) }))
        .filter(({ echoed }) => (reach === 0 ? !(echoed && zhEchoed) : !echoed && !zhEchoed))
        .map((found) => ({ ...found, slip: nearlySame(zh.fact, found.en.fact) }))
        .sort((a, b) => Number(a.echoed) - Number(b.echoed) || distance(zh, a.en) - distance(zh, b.en));
      const [best] = rivals;
      if (!best) continue;
      const same = bead.zh.filter((d) => open(d) && rival(d.fact, best.en.fact));
      const alone = reach === 0 && oneDate(rivals.map(({ en }) => en)) && oneDate(same);
      if (!best.slip && !alone) continue;
      zh.answer = best.en;
      best.en.answer = zh;
      disputes.push({ zh, en: best.en, sure: reach === 0 && !zhEchoed && !best.echoed });
    }
  }
  return disputes;
}

/** All of them say the same day, month or year. */
function oneDate(dates: DatedPlace[]): boolean {
  return new Set(dates.map(({ fact }) => isoOf(fact))).size === 1;
}

/** How far apart two dates are, in days or so: the nearest is the likeliest misprint. */
function distance({ fact: a }: DatedPlace, { fact: b }: DatedPlace): number {
  const apart = (part: 'year' | 'month' | 'day') =>
    Math.abs((a[part] ?? b[part] ?? 0) - (b[part] ?? a[part] ?? 0));
  return apart('year') * 365 + apart('month') * 30 + apart('day');
}

/** Of the same make, so that one may be meant for the other. */
function rival(zh: DateFact, en: DateFact): boolean {
  if (zh.kind === en.kind) return true;
  const calendar = (d: DateFact) => d.kind === 'date' || d.kind === 'month' || d.kind === 'day';
  return calendar(zh) && calendar(en);
}

/** One part differs, the others that both give agree; a bare year by a slip of one digit. */
function nearlySame(zh: DateFact, en: DateFact): boolean {
  const parts = (['year', 'month', 'day'] as const).filter((p) => zh[p] !== undefined && en[p] !== undefined);
  const wrong = parts.filter((p) => zh[p] !== en[p]);
  if (wrong.length !== 1) return false;
  const [a, b] = [zh[wrong[0]!]!, en[wrong[0]!]!];
  return parts.length > 1 || zh.kind === 'date' || isDigitSlip(a, b) || Math.abs(a - b) <= 3;
}
