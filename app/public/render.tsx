import { renderToStaticMarkup } from 'react-dom/server';
import { PublicFrame } from '../../kernel/web/public/public-frame.tsx';
import { type PublicOffice, pageLang, type Reading } from '../../kernel/web/public/reading.ts';
import type { NewsPage as News, NewsItem } from '../../modules/press/contract/public.ts';
import { NewsListPage } from '../../modules/press/web/public/news-list.tsx';
import { NewsPage } from '../../modules/press/web/public/news-page.tsx';
import { newsTexts } from '../../modules/press/web/public/texts.ts';
import { WithdrawnPage } from '../../modules/press/web/public/withdrawn-page.tsx';
import { HomePage } from './home.tsx';

/** A page of the public site with all it shows. */
export type PublicPage = { office: PublicOffice; reading: Reading; path: string } & (
  | { page: 'home'; news: NewsItem[] }
  | { page: 'news-list'; items: NewsItem[]; next: string | null }
  | { page: 'news'; news: News }
  | { page: 'withdrawn'; number: string; day: string }
);

const sections = [{ path: '/news', label: newsTexts.news }];

/** The body of a public page, and its title. */
export function renderPage(shown: PublicPage): { title: string; body: string } {
  const { office, reading, path } = shown;
  const body = renderToStaticMarkup(
    <PublicFrame office={office} reading={reading} path={path} sections={sections}>
      {contentOf(shown)}
    </PublicFrame>,
  );
  const own = titleOf(shown);
  const name = office.shortName[pageLang(reading)];
  return { title: own ? `${own} · ${name}` : name, body };
}

function contentOf(shown: PublicPage) {
  const { office, reading } = shown;
  switch (shown.page) {
    case 'home':
      return <HomePage office={office} reading={reading} news={shown.news} />;
    case 'news-list':
      return <NewsListPage office={office.code} reading={reading} items={shown.items} next={shown.next} />;
    case 'news':
      return <NewsPage office={office} reading={reading} news={shown.news} />;
    case 'withdrawn':
      return <WithdrawnPage office={office.code} reading={reading} number={shown.number} day={shown.day} />;
  }
}

function titleOf(shown: PublicPage): string {
  const lang = pageLang(shown.reading);
  if (shown.page === 'withdrawn') return newsTexts.withdrawn[lang];
  if (shown.page === 'news-list') return newsTexts.news[lang];
  if (shown.page === 'news')
    return shown.news.title[lang] ?? shown.news.title.zh ?? shown.news.title.en ?? '';
  return '';
}
