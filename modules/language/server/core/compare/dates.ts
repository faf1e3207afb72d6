import type { Both, Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Edit, TextFinding } from '../../../contract/texts.ts';
import { type DateFact, isoOf } from '../facts/dates.ts';
import type { Pair, PairCheck } from './check.ts';
import { type DatedPlace, datesOf } from './date-links.ts';
import { figuresOf } from './figures.ts';
import { sayTheSameMonths } from './months-of-year.ts';
import { spanOf } from './place.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS: Both[] = [
  { zh: '星期日', en: 'Sunday' },
  { zh: '星期一', en: 'Monday' },
  { zh: '星期二', en: 'Tuesday' },
  { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' },
  { zh: '星期五', en: 'Friday' },
  { zh: '星期六', en: 'Saturday' },
];

/** Year, month or day are not the same on both sides. */
export const dateDiffers: PairCheck = {
  id: 'date-differs',
  severity: 'error',
  about: {
    zh: '两种语言的日期、年份或年代不一致',
    en: 'A date, year or decade is not the same in both languages',
  },
  run: (pair) => [...weekdaysApart(pair), ...partsApart(pair)],
};

/** One day, and two days of the week for it. */
function weekdaysApart(pair: Pair): TextFinding[] {
  return datesOf(pair).linked.flatMap(([zh, en]): TextFinding[] => {
    const [a, b] = [zh.fact.weekday, en.fact.weekday];
    if (!a || !b || a.value === b.value) return [];
    const right = WEEKDAYS[a.value]!.en;
    const at = spanOf('en', en.sentence, b);
    return [
      {
        check: 'date-differs',
        severity: 'error',
        at,
        against: spanOf('zh', zh.sentence, a),
        message: {
          zh: `星期不一致：中文为“${zh.fact.text}”，英文为“${en.fact.text}”。`,
          en: `The weekdays differ: the Chinese has “${zh.fact.text}”, the English “${en.fact.text}”.`,
        },
        fix: { label: { zh: `改为 ${right}`, en: `Write ${right}` }, edits: [{ ...at, text: right }] },
      },
    ];
  });
}

function partsApart(pair: Pair): TextFinding[] {
  return datesOf(pair).disputes.map(({ zh, en, sure }) => {
    const edits = editsFor(zh, en);
    return {
      check: 'date-differs',
      severity: sure ? 'error' : 'warning',
      at: spanOf('en', en.sentence, en.fact),
      against: spanOf('zh', zh.sentence, zh.fact),
      message: {
        zh: `日期不一致：中文为“${zh.fact.text}”，英文为“${en.fact.text}”。`,
        en: `The dates differ: the Chinese has “${zh.fact.text}”, the English “${en.fact.text}”.`,
      },
      ...(edits.length > 0 && {
        fix: { label: { zh: '英文日期改为与中文一致', en: 'Write the date of the Chinese' }, edits },
      }),
    };
  });
}

/** Each part of the English date that differs, written as the Chinese has it. */
function editsFor(zh: DatedPlace, en: DatedPlace): Edit[] {
  return en.fact.parts.flatMap(({ what, value, start, end }) => {
    const wanted = zh.fact[what];
    if (wanted === undefined || wanted === value) return [];
    const numeric = /^\d+$/.test(en.fact.text.slice(start - en.fact.start, end - en.fact.start));
    const text = what === 'month' && !numeric ? MONTHS[wanted - 1]! : String(wanted);
    return [{ lang: 'en' as const, sentence: en.sentence, start, end, text }];
  });
}

/** A date or year that one side gives and the other does not. */
export const dateMissing: PairCheck = {
  id: 'date-missing',
  severity: 'warning',
  about: { zh: '日期或年份只出现在一种语言中', en: 'A date or year stands on one side only' },
  run(pair) {
    const figures = figuresOf(pair);
    return datesOf(pair).lonely.flatMap(({ lang, sentence, bead, fact }): TextFinding[] => {
      const sides = pair.beads[bead]!;
      if (sides.zh.length === 0 || sides.en.length === 0) return [];
      if (fact.kind === 'month' && sayTheSameMonths(pair, sides)) return [];
      const answered = [...figures[bead]!.zh, ...figures[bead]!.en].some(
        (f) =>
          f.lang === lang &&
          f.sentence === sentence &&
          inside(f.fact, fact) &&
          f.answer &&
          f.fact.kind === fact.kind,
      );
      return answered ? [] : [missing(lang, sentence, fact, wasAdded(pair, sides.zh, sentence, fact))];
    });
  },
};

function inside(part: { start: number; end: number }, whole: { start: number; end: number }): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

/** In brackets, at the end of a range, or where the Chinese has no year at all: how translators add years. */
function wasAdded(pair: Pair, zh: number[], sentence: number, { start, end }: DateFact): boolean {
  const text = pair.sides.en[sentence]?.text ?? '';
  const aside =
    /[(（][^)）]*$|\d\s?[-–—]\s?$/u.test(text.slice(0, start)) || /^\s?[-–—]\s?\d/.test(text.slice(end));
  return aside || !zh.some((s) => pair.zh.dates[s]!.some((date) => date.year !== undefined));
}

function missing(lang: Lang, sentence: number, fact: DateFact, added: boolean): TextFinding {
  const other: Both = lang === 'zh' ? { zh: '英文', en: 'English' } : { zh: '中文', en: 'Chinese' };
  return {
    check: 'date-missing',
    // Beside years of the Chinese an English one of its own may be a misprint.
    severity: lang === 'en' && fact.kind !== 'date' && added ? 'note' : 'warning',
    at: spanOf(lang, sentence, fact),
    message: {
      zh: `“${fact.text}”在${other.zh}中没有对应的日期。`,
      en: `Nothing in the ${other.en} answers “${fact.text}”.`,
    },
  };
}

/** A day no calendar has, or a weekday that the calendar contradicts. */
export const dateImpossible: PairCheck = {
  id: 'date-impossible',
  severity: 'error',
  about: { zh: '日期不存在，或星期与日历不符', en: 'No such day, or the weekday is not that of the date' },
  run: (pair) =>
    (['zh', 'en'] as const).flatMap((lang) =>
      pair[lang].dates.flatMap((dates, sentence) =>
        dates.flatMap((fact) => impossible(pair, lang, sentence, fact)),
      ),
    ),
};

function impossible(pair: Pair, lang: Lang, sentence: number, fact: DateFact): TextFinding[] {
  if (fact.kind !== 'date') return [];
  const { month, day, weekday } = fact;
  const year = fact.year ?? yearAround(pair, lang, sentence);
  const calendar = new Date(Date.UTC(year ?? 2024, month! - 1, day));
  if (calendar.getUTCDate() !== day) {
    return [
      {
        check: 'date-impossible',
        severity: 'error',
        at: spanOf(lang, sentence, fact),
        message: { zh: `没有“${fact.text}”这一天。`, en: `There is no such day as “${fact.text}”.` },
      },
    ];
  }
  if (!weekday || year === undefined || weekday.value === calendar.getUTCDay()) return [];
  // Where the day itself is disputed its weekday may be the right one.
  if (datesOf(pair).disputes.some(({ zh, en }) => zh.fact === fact || en.fact === fact)) return [];
  const right = WEEKDAYS[calendar.getUTCDay()]!;
  return [
    {
      check: 'date-impossible',
      severity: fact.year !== undefined || isContradicted(pair, lang, sentence, fact) ? 'error' : 'warning',
      at: spanOf(lang, sentence, weekday),
      message: {
        zh: `${isoOf({ ...fact, year })}是${right.zh}，不是${WEEKDAYS[weekday.value]!.zh}。`,
        en: `${isoOf({ ...fact, year })} is a ${right.en}, not a ${WEEKDAYS[weekday.value]!.en}.`,
      },
      fix: {
        label: { zh: `改为${right.zh}`, en: `Write ${right.en}` },
        edits: [{ ...spanOf(lang, sentence, weekday), text: right[lang] }],
      },
    },
  ];
}

/** The other side gives this day another weekday. */
function isContradicted(pair: Pair, lang: Lang, sentence: number, fact: DateFact): boolean {
  return datesOf(pair).linked.some((link) => {
    const own = link.find((d) => d.lang === lang && d.sentence === sentence && d.fact === fact);
    const other = link.find((d) => d !== own);
    return own && other?.fact.weekday && other.fact.weekday.value !== fact.weekday?.value;
  });
}

/** The year a date without one belongs to: that of the release, else the last one said before it. */
function yearAround(pair: Pair, lang: Lang, sentence: number): number | undefined {
  if (pair.releaseDate) return Number(pair.releaseDate.slice(0, 4));
  const bead = pair.beads.findIndex((b) => b[lang].includes(sentence));
  const last = { zh: -1, en: -1, [lang]: sentence };
  const other = lang === 'zh' ? 'en' : 'zh';
  last[other] = Math.max(-1, ...pair.beads.slice(0, bead + 1).flatMap((b) => b[other]));
  const dated = (side: Lang) =>
    pair[side].dates
      .slice(0, last[side] + 1)
      .flat()
      .findLast((date) => date.year !== undefined && date.day !== undefined)?.year;
  return dated(lang) ?? dated(other);
}
