import { englishMonths } from '../../../../kernel/contract/day-words.ts';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { PublicHead, Words } from '../../../../kernel/web/public/words.tsx';
import type { NewsMonth } from '../../contract/public.ts';
import { newsTexts } from './texts.ts';

interface Props {
  office: string;
  reading: Reading;
  months: readonly NewsMonth[];
}

/** All that was released, by year and month. */
export function ArchivePage({ office, reading, months }: Props) {
  const lang = pageLang(reading);
  const years = [...new Set(months.map(({ year }) => year))];
  return (
    <>
      <PublicHead reading={reading} title={newsTexts.archive} />
      {years.length === 0 && <p className="dim">{newsTexts.none[lang]}</p>}
      {years.map((year) => (
        <section className="sec archive" key={year}>
          <header>
            <h2>
              <a href={publicPath(office, reading, `/archive/${year}`)}>
                {lang === 'zh' ? `${year}年` : year}
              </a>
            </h2>
          </header>
          <ul>
            {months
              .filter((one) => one.year === year)
              .map(({ month, count }) => (
                <li key={month}>
                  <a href={publicPath(office, reading, `/archive/${monthPath(year, month)}`)}>
                    <Words reading={reading} of={{ zh: `${month}月`, en: englishMonths[month - 1]! }} />
                  </a>{' '}
                  <span className="cap">{countWords(lang, count)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** `2026-11`, as it stands in an address. */
export function monthPath(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** How many releases. */
export function countWords(lang: Lang, count: number): string {
  if (lang === 'zh') return `${count}篇`;
  return count === 1 ? '1 release' : `${count} releases`;
}
