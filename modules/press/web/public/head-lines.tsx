import type { Both } from '../../../../kernel/contract/local-text.ts';
import { pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { newsTexts } from './texts.ts';

/** Words in the language read; where both are, in both. */
export function Words({ reading, of }: { reading: Reading; of: Both }) {
  return (
    <>
      {of[pageLang(reading)]}
      {reading === 'both' && (
        <>
          {' '}
          <span lang="en">{of.en}</span>
        </>
      )}
    </>
  );
}

/** The heading of a public page, in the language read, or in both. */
export function PublicHead({ reading, title }: { reading: Reading; title: Both }) {
  return (
    <header className="head">
      <h1>
        {title[pageLang(reading)]}
        {reading === 'both' && (
          <span className="second" lang="en">
            {title.en}
          </span>
        )}
      </h1>
    </header>
  );
}

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
