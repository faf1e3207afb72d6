import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { DateFact } from '../facts/dates.ts';
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
const ECHO_REACH = 4;

/** Links the dates of a pair: equal ones in the own bead, beside it, then those that contradict. */
export function datesOf(pair: Pair): DateLinks {
  const before = known.get(pair);
  if (before) return before;
  const beads = pair.beads.map((bead, n) => ({
    zh: bead.zh.flatMap((s) => placesIn(pair, 'zh', s, n)),
    en: bead.en.flatMap((s) => placesIn(pair, 'en', s, n)),
  }));
  const linked = [0, 1].flatMap((reach) => link(beads, reach));
  const echoed = new Set(
    beads.flatMap(({ zh, en }) => [...zh, ...en]).filter((d) => !d.answer && isEchoed(beads, d)),
  );
  const disputes = [0, 1].flatMap((reach) => dispute(beads, reach, echoed));
  const lonely = beads.flatMap(({ zh, en }) => [...zh, ...en]).filter((d) => !d.answer && !echoed.has(d));
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

function link(beads: Beads, reach: number): [DatedPlace, DatedPlace][] {
  const linked: [DatedPlace, DatedPlace][] = [];
  for (const same of [identical, agrees]) {
    for (const [n, bead] of beads.entries()) {
      for (const zh of bead.zh.filter((d) => !d.answer)) {
        const en = near(beads, n, reach, 'en').find((d) => !d.answer && same(zh.fact, d.fact));
        if (!en) continue;
        zh.answer = en;
        en.answer = zh;
        linked.push([zh, en]);
      }
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

/** Said on the other side not far away, though another mention has taken it. */
function isEchoed(beads: Beads, date: DatedPlace): boolean {
  const other = date.lang === 'zh' ? 'en' : 'zh';
  return near(beads, date.bead, ECHO_REACH, other).some((d) => agrees(date.fact, d.fact));
}

function dispute(beads: Beads, reach: number, echoed: Set<DatedPlace>): DateLinks['disputes'] {
  const disputes: DateLinks['disputes'] = [];
  for (const [n, bead] of beads.entries()) {
    for (const zh of bead.zh.filter((d) => !d.answer)) {
      const rivals = near(beads, n, reach, 'en').filter((d) => !d.answer && rival(zh.fact, d.fact));
      const en = rivals.find(
        (d) => !(echoed.has(zh) && echoed.has(d)) && (reach === 0 || !(echoed.has(zh) || echoed.has(d))),
      );
      if (!en) continue;
      const alone =
        reach === 0 &&
        rivals.length === 1 &&
        bead.zh.filter((d) => !d.answer && rival(d.fact, en.fact)).length === 1;
      const slip = nearlySame(zh.fact, en.fact);
      if (!alone && !slip) continue;
      zh.answer = en;
      en.answer = zh;
      disputes.push({ zh, en, sure: reach === 0 && (alone || slip) });
    }
  }
  return disputes;
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
  return (
    parts.length > 1 ||
    isDigitSlip(zh[wrong[0]!]!, en[wrong[0]!]!) ||
    (zh.kind === en.kind && zh.kind === 'date')
  );
}
