import { pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { PublicHead } from '../../../../kernel/web/public/words.tsx';
import type { NewsItem } from '../../contract/public.ts';
import { EarlierNews, NewsLines } from './news-list.tsx';
import { SearchForm } from './search-form.tsx';
import { newsTexts } from './texts.ts';

interface Props {
  office: string;
  reading: Reading;
  q: string;
  items: NewsItem[];
  next: string | null;
}

/** Releases that answer to a question, by Chinese, pinyin, initials or English. */
export function SearchPage({ office, reading, q, items, next }: Props) {
  const lang = pageLang(reading);
  return (
    <>
      <PublicHead reading={reading} title={newsTexts.search} />
      <SearchForm office={office} reading={reading} q={q} />
      {q !== '' &&
        (items.length === 0 ? (
          <p className="dim" role="status">
            {newsTexts.nothingFound[lang]}
          </p>
        ) : (
          <NewsLines office={office} reading={reading} items={items} />
        ))}
      {next && (
        <EarlierNews
          reading={reading}
          href={`${publicPath(office, reading, '/search')}?${new URLSearchParams({ q, after: next })}`}
        />
      )}
    </>
  );
}
