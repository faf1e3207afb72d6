/** The units figures of a service are counted in, with their words in both languages. */
import { z } from 'zod';
import type { Both, Lang } from '../../../kernel/contract/local-text.ts';

export const unit = z.enum([
  'working-days',
  'days',
  'months',
  'years',
  'years-of-age',
  'people',
  'trips',
  'economies',
  'places',
  'yuan',
]);
export type Unit = z.infer<typeof unit>;

/** Each unit's words; `one` is the English of a single one. */
const words: Record<Unit, Both & { one: string }> = {
  'working-days': { zh: '个工作日', en: 'working days', one: 'working day' },
  days: { zh: '天', en: 'days', one: 'day' },
  months: { zh: '个月', en: 'months', one: 'month' },
  years: { zh: '年', en: 'years', one: 'year' },
  'years-of-age': { zh: '周岁', en: 'years of age', one: 'year of age' },
  people: { zh: '人', en: 'people', one: 'person' },
  trips: { zh: '次', en: 'trips', one: 'trip' },
  economies: { zh: '个经济体', en: 'economies', one: 'economy' },
  places: { zh: '个国家（地区）', en: 'countries and regions', one: 'country or region' },
  yuan: { zh: '元人民币', en: 'yuan (RMB)', one: 'yuan (RMB)' },
};

/** The words of a unit, as they stand behind a field. */
export function unitWords(of: Unit): Both {
  return { zh: words[of].zh, en: words[of].en };
}

/** A figure with its unit: “5人”, “5 people”, “1 working day”. */
export function measured(lang: Lang, figure: number, of: Unit): string {
  const said = figures.format(figure);
  if (lang === 'zh') return `${said}${words[of].zh}`;
  return `${said} ${figure === 1 ? words[of].one : words[of].en}`;
}

// Made once: making one takes a hundred times as long as using it.
const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });
