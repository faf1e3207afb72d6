import { type PublicOffice, pageLang, publicPath, type Reading } from '../../kernel/web/public/reading.ts';
import { Words } from '../../kernel/web/public/words.tsx';
import type { NewsItem } from '../../modules/press/contract/public.ts';
import { NewsLines } from '../../modules/press/web/public/news-list.tsx';
import { newsTexts } from '../../modules/press/web/public/texts.ts';

/** The front of an office's public site: who it is, and its latest news. */
export function HomePage({
  office,
  reading,
  news,
}: {
  office: PublicOffice;
  reading: Reading;
  news: NewsItem[];
}) {
  const lang = pageLang(reading);
  return (
    <>
      <h1 className="vh">{office.name[lang]}</h1>
      <section className="sec" aria-labelledby="latest">
        <header>
          <h2 id="latest">
            <Words reading={reading} of={newsTexts.news} />
          </h2>
          <a href={publicPath(office.code, reading, '/news')}>{newsTexts.earlier[lang]}</a>
        </header>
        <NewsLines office={office.code} reading={reading} items={news} />
      </section>
    </>
  );
}
