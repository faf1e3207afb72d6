import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import type { Pair, PairCheck } from './check.ts';
import { spanOf } from './place.ts';

type Unit = 'day' | 'month' | 'year' | 'week';

interface Relative {
  unit: Unit;
  /** 0 now, -1 the last, 1 the next. */
  offset: number;
  text: string;
  sentence: number;
  start: number;
  end: number;
}

const WORDS: Record<Lang, [RegExp, Unit, number][]> = {
  zh: [
    [/前天/gu, 'day', -2],
    [/昨[天日]/gu, 'day', -1],
    [/今[天日]/gu, 'day', 0],
    [/明[天日]/gu, 'day', 1],
    [/上个?月(?!底以)/gu, 'month', -1],
    [/下个?月/gu, 'month', 1],
    [/前年(?!度)/gu, 'year', -2],
    [/去年/gu, 'year', -1],
    [/今年/gu, 'year', 0],
    [/明年/gu, 'year', 1],
    [/上周/gu, 'week', -1],
    [/下周/gu, 'week', 1],
  ],
  en: [
    [/\bthe day before yesterday\b/giu, 'day', -2],
    [/(?<!day before )\byesterday\b/giu, 'day', -1],
    [/\btoday\b/giu, 'day', 0],
    [/(?<!day after )\btomorrow\b/giu, 'day', 1],
    [/\blast month\b/giu, 'month', -1],
    [/\bnext month\b/giu, 'month', 1],
    [/\bthe year before last\b/giu, 'year', -2],
    [/\blast year\b/giu, 'year', -1],
    [/\bthis year\b/giu, 'year', 0],
    [/\bnext year\b/giu, 'year', 1],
    [/\blast week\b/giu, 'week', -1],
    [/\bnext week\b/giu, 'week', 1],
  ],
};

/** Yesterday, last year: another on the other side, or another than the date given there. */
export const relativeDayDiffers: PairCheck = {
  id: 'relative-day-differs',
  severity: 'error',
  about: {
    zh: '昨天、去年等说法与另一种语言或发布日期不符',
    en: 'Yesterday, last year and the like do not agree with the other side or the day of the text',
  },
  run: (pair) =>
    pair.beads.flatMap((bead, n) => {
      if (bead.zh.length === 0 || bead.en.length === 0) return [];
      const near = pair.window(n, 1);
      return (['zh', 'en'] as const).flatMap((lang) => {
        const other = lang === 'zh' ? 'en' : 'zh';
        return relativesIn(pair, lang, bead[lang]).flatMap((one) =>
          against(pair, one, { lang, other, own: bead[other], near: near[other] }),
        );
      });
    }),
};

function relativesIn(pair: Pair, lang: Lang, sentences: readonly number[]): Relative[] {
  return sentences.flatMap((sentence) =>
    WORDS[lang].flatMap(([form, unit, offset]) =>
      [...pair.sides[lang][sentence]!.text.matchAll(form)].map(({ 0: text, index }) => ({
        ...{ unit, offset, text, sentence, start: index, end: index + text.length },
      })),
    ),
  );
}

interface Where {
  lang: Lang;
  other: Lang;
  own: readonly number[];
  near: readonly number[];
}

function against(pair: Pair, one: Relative, { lang, other, own, near }: Where): TextFinding[] {
  const answers = relativesIn(pair, other, near).filter(({ unit }) => unit === one.unit);
  if (answers.some(({ offset }) => offset === one.offset)) return [];
  const wrong = answers.find(({ sentence }) => own.includes(sentence));
  // The English is told of: two findings of one disagreement would be one too many.
  if (wrong) return lang === 'zh' ? [differing(wrong, one)] : [];
  return one.unit === 'year' || one.unit === 'day' ? againstDates(pair, one, { lang, other, own, near }) : [];
}

function differing(en: Relative, zh: Relative): TextFinding {
  return {
    check: 'relative-day-differs',
    severity: 'error',
    at: spanOf('en', en.sentence, en),
    against: spanOf('zh', zh.sentence, zh),
    message: {
      zh: `时间不一致：中文为“${zh.text}”，英文为 ${en.text}。`,
      en: `The times differ: the Chinese has ${zh.text}, the English “${en.text}”.`,
    },
  };
}

/** The other side gives dates: one of them must be the day or year meant; a date of both sides is not asked. */
function againstDates(pair: Pair, one: Relative, { lang, other, own, near }: Where): TextFinding[] {
  const meant = meantBy(pair, one);
  if (meant === undefined) return [];
  const datesOf = (side: Lang, sentences: readonly number[]) =>
    sentences.flatMap((sentence) => pair[side].dates[sentence]!.map((date) => ({ ...date, sentence })));
  const value = (date: { year?: number; month?: number; day?: number }) =>
    one.unit === 'year' ? date.year : date.day === undefined ? undefined : `${date.month ?? ''}-${date.day}`;
  if (datesOf(other, near).some((date) => agrees(value(date), meant))) return [];
  const ours = new Set(datesOf(lang, pair.window(beadOf(pair, lang, one.sentence), 1)[lang]).map(value));
  const wrong = datesOf(other, own).filter((date) => value(date) !== undefined && !ours.has(value(date)));
  // Several dates of its own: which of them would be meant nobody can say.
  if (wrong.length !== 1) return [];
  const said = {
    zh: one.unit === 'year' ? `${meant}年` : `${String(meant).replace('-', '月')}日`,
    en: String(meant),
  };
  return [
    {
      check: 'relative-day-differs',
      severity: 'warning',
      at: spanOf(other, wrong[0]!.sentence, wrong[0]!),
      against: spanOf(lang, one.sentence, one),
      message: {
        zh: `“${one.text}”按发布日期是${said.zh}，此处为“${wrong[0]!.text}”。`,
        en: `By the day of the text “${one.text}” is ${said.en}; here stands “${wrong[0]!.text}”.`,
      },
    },
  ];
}

function agrees(said: number | string | undefined, meant: number | string): boolean {
  return said === meant || (typeof said === 'string' && said.startsWith('-') && String(meant).endsWith(said));
}

/** The year, or `month-day`, by the day of the text; nothing where that is not known. */
function meantBy({ releaseDate }: Pair, { unit, offset }: Relative): number | string | undefined {
  if (releaseDate === undefined) return undefined;
  if (unit === 'year') return Number(releaseDate.slice(0, 4)) + offset;
  const day = new Date(`${releaseDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + offset);
  return `${day.getUTCMonth() + 1}-${day.getUTCDate()}`;
}

function beadOf(pair: Pair, lang: Lang, sentence: number): number {
  return pair.beads.findIndex((bead) => bead[lang].includes(sentence));
}
