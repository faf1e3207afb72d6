import type { Lang } from '../../../../../kernel/contract/local-text.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A value of a date placeholder (`2024-05-20`, `--05-20`) as the language writes it, in the manner of what stood there. */
export function writeDate(value: string, lang: Lang, before: string): string | undefined {
  const match = /^(?:(?<year>\d{4})|-)(?:-(?<month>\d\d)|-)?(?:-(?<day>\d\d))?$/.exec(value);
  if (!match) return undefined;
  const { year, month, day } = match.groups!;
  if (/^\d{4}-\d\d?-\d\d?$/.test(before) && year && month && day) return value;
  return lang === 'zh' ? chinese(year, month, day) : english(year, month, day, before);
}

type Part = string | undefined;

function chinese(year: Part, month: Part, day: Part): string {
  const part = (written: Part, mark: string) => (written === undefined ? '' : `${Number(written)}${mark}`);
  return part(year, '年') + part(month, '月') + part(day, '日');
}

function english(year: Part, month: Part, day: Part, before: string): string | undefined {
  if (month === undefined) return day === undefined ? year : ordinalDay(Number(day), before);
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return undefined;
  if (day === undefined) return year === undefined ? name : `${name} ${year}`;
  // 20 May 2024 where a day came first, May 20, 2024 elsewhere.
  if (/^\d{1,2}(?:st|nd|rd|th)?\s/.test(before))
    return year === undefined ? `${Number(day)} ${name}` : `${Number(day)} ${name} ${year}`;
  return year === undefined ? `${name} ${Number(day)}` : `${name} ${Number(day)}, ${year}`;
}

function ordinalDay(day: number, before: string): string {
  if (/^\d+$/.test(before)) return String(day);
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}
