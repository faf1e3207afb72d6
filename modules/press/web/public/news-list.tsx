import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { htmlLang, pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { PublicHead } from '../../../../kernel/web/public/words.tsx';
import type { NewsItem } from '../../contract/public.ts';
import { SearchForm } from './search-form.tsx';
import { newsTexts } from './texts.ts';

interface Props {
  office: string;
  reading: Reading;
  items: NewsItem[];
}

/** Released news as lines: the day, and the title in the language read, or in both. */
export function NewsLines({ office, reading, items }: Props) {
  const lang = pageLang(reading);
  if (items.length === 0) return <p className="dim">{newsTexts.none[lang]}</p>;
  return (
    <ol className={reading === 'both' ? 'news-lines both' : 'news-lines'}>
      {items.map(({ number, day, title, corrected }) => (
        <li key={number}>
          <time dateTime={day}>{dayWords(lang, day)}</time>
          {(reading === 'both' ? (['zh', 'en'] as const) : [lang]).map((one) => (
            <a
              key={one}
              className={one === 'en' && reading === 'both' ? 'plain dim' : 'plain'}
              lang={htmlLang[title[one] ? one : lang]}
              href={publicPath(office, reading, `/news/${number}`)}
            >
              {title[one] ?? title.zh ?? title.en}
              {corrected && <span className="cap"> ({newsTexts.corrected[title[one] ? one : lang]})</span>}
            </a>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** A list of news, a page at a time: all of it, or of a subject, a year, a month. */
export function NewsListPage({
  title,
  path,
  next,
  ...lines
}: Props & { title: Both; path: string; next: string | null }) {
  const { office, reading, items } = lines;
  return (
    <>
      <PublicHead reading={reading} title={title} />
      <SearchForm office={office} reading={reading} />
      {items.length === 0 && path !== '/news' ? (
        <p className="dim">{newsTexts.noneHere[pageLang(reading)]}</p>
      ) : (
        <NewsLines {...lines} />
      )}
      {next && (
        <EarlierNews
          reading={reading}
          href={`${publicPath(office, reading, path)}?${new URLSearchParams({ after: next })}`}
        />
      )}
    </>
  );
}

/** The way to the next part of a list. */
export function EarlierNews({ reading, href }: { reading: Reading; href: string }) {
  return (
    <p className="more">
      <a href={href}>{newsTexts.earlier[pageLang(reading)]}</a>
    </p>
  );
}
