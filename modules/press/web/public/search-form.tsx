import { pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { newsTexts } from './texts.ts';

/** The way to search: a form, so that no script is needed. */
export function SearchForm({ office, reading, q }: { office: string; reading: Reading; q?: string }) {
  const lang = pageLang(reading);
  return (
    <search>
      <form className="news-search no-print" action={publicPath(office, reading, '/search')}>
        <label htmlFor="q">{newsTexts.searchFor[lang]}</label>
        <input id="q" name="q" type="search" maxLength={100} defaultValue={q} />
        <button type="submit" className="b">
          {newsTexts.search[lang]}
        </button>
      </form>
    </search>
  );
}
