import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import type { Pair, PairCheck } from './check.ts';
import { spanOf } from './place.ts';

const DATELINE: Record<Lang, RegExp> = {
  zh: /^(?:[(（])?(?:本[报台网]|新华社|中新社)?\p{Script=Han}{0,8}?(\d{1,2})月(\d{1,2})日[)）]?[电讯]/u,
  en: /^\p{Lu}[\p{Lu}\s’'-]+,\s*([A-Z][a-z]{2,8})\.?\s+(\d{1,2})\s*(?:\(|--|—|–|-\s)/u,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A report is dated by its day of issue or the day before. */
export const datelineAstray: PairCheck = {
  id: 'dateline-astray',
  severity: 'warning',
  about: { zh: '电头日期与发布日期不符', en: 'The date a report begins with is not its day of issue' },
  run: (pair) => (['zh', 'en'] as const).flatMap((lang) => astray(pair, lang)),
};

function astray({ sides, releaseDate }: Pair, lang: Lang): TextFinding[] {
  if (releaseDate === undefined) return [];
  return sides[lang].slice(0, 4).flatMap(({ text }, sentence): TextFinding[] => {
    const match = DATELINE[lang].exec(text);
    if (!match) return [];
    const month = lang === 'zh' ? Number(match[1]) : MONTHS.indexOf(match[1]!.slice(0, 3).toLowerCase()) + 1;
    if (month === 0 || daysBefore(releaseDate, month, Number(match[2])) <= 1) return [];
    return [
      {
        check: 'dateline-astray',
        severity: 'warning',
        at: spanOf(lang, sentence, { start: 0, end: match[0].length }),
        message: {
          zh: `电头日期与发布日期${releaseDate}不符。`,
          en: `The text is of ${releaseDate}, but begins with another date.`,
        },
      },
    ];
  });
}

/** How many days before the issue the day was, in the year that comes nearest; days after it count as far. */
function daysBefore(releaseDate: string, month: number, day: number): number {
  const issued = Date.parse(`${releaseDate}T00:00:00Z`);
  const year = Number(releaseDate.slice(0, 4));
  const gaps = [year, year - 1].map((one) => (issued - Date.UTC(one, month - 1, day)) / 86_400_000);
  return Math.min(...gaps.map((gap) => (gap < 0 ? 1000 : gap)));
}
