import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Both, Lang } from '../../kernel/contract/local-text.ts';
import type { FormState } from '../../kernel/web/public/form-state.ts';
import { PublicFrame } from '../../kernel/web/public/public-frame.tsx';
import { type PublicOffice, pageLang, type Reading } from '../../kernel/web/public/reading.ts';
import type { NewsPage as News, NewsItem, NewsMonth } from '../../modules/press/contract/public.ts';
import type { NewsSubject } from '../../modules/press/contract/subjects.ts';
import { ArchivePage } from '../../modules/press/web/public/archive-page.tsx';
import { NewsListPage } from '../../modules/press/web/public/news-list.tsx';
import { NewsPage } from '../../modules/press/web/public/news-page.tsx';
import { SearchPage } from '../../modules/press/web/public/search-page.tsx';
import { SubjectsPage } from '../../modules/press/web/public/subjects-page.tsx';
import { newsTexts } from '../../modules/press/web/public/texts.ts';
import { WithdrawnPage } from '../../modules/press/web/public/withdrawn-page.tsx';
import type { CounterScreen } from '../../modules/service-hall/contract/counter.ts';
import type { ServiceGuide, ServiceItem } from '../../modules/service-hall/contract/services.ts';
import { followTexts } from '../../modules/service-hall/web/public/applying/follow-texts.ts';
import { problemsWords } from '../../modules/service-hall/web/public/applying/texts.ts';
import { AppointmentPage } from '../../modules/service-hall/web/public/appointment-page.tsx';
import { CheckPage } from '../../modules/service-hall/web/public/check-page.tsx';
import { counterTexts } from '../../modules/service-hall/web/public/counter-texts.ts';
import { DocumentWayPage } from '../../modules/service-hall/web/public/document-way-page.tsx';
import { ScreenPage } from '../../modules/service-hall/web/public/screen-page.tsx';
import { ServicePage } from '../../modules/service-hall/web/public/service-page.tsx';
import { ServicesPage } from '../../modules/service-hall/web/public/services-page.tsx';
import { hallTexts } from '../../modules/service-hall/web/public/texts.ts';
import { wayTexts } from '../../modules/service-hall/web/public/way-texts.ts';
import { type HallPage, hallContent, hallTitle } from './hall/pages.tsx';
import type { Told } from './head.ts';
import { HomePage } from './home.tsx';
import { toldOf } from './told.ts';
import {
  isTranslationPage,
  type TranslationPage,
  translationContent,
  translationTitle,
} from './translation/pages.tsx';

type AppointmentAsked = Omit<ComponentProps<typeof AppointmentPage>, 'office' | 'reading' | 'state'>;
type DocumentWayShown = ComponentProps<typeof DocumentWayPage>;

/** So many of the news that fit, after those that stood on the page before; where the next begin. */
interface NewsPart {
  items: NewsItem[];
  after?: string | undefined;
  next: string | null;
}

/** A page of the public site with all it shows. */
export type PublicPage = {
  office: PublicOffice;
  reading: Reading;
  path: string;
  /** There where the page has a form, or is somebody’s own: it is kept by nobody. */
  form?: FormState;
} & (
  | { page: 'home'; news: NewsItem[] }
  | ({ page: 'news-list'; title: Both; listPath: string } & NewsPart)
  | { page: 'archive'; months: NewsMonth[] }
  | { page: 'subjects'; subjects: (NewsSubject & { count: number })[] }
  | ({ page: 'search'; q: string } & NewsPart)
  | { page: 'news'; news: News }
  | { page: 'withdrawn'; number: string; day: string }
  | { page: 'services'; services: ServiceItem[] }
  | { page: 'service'; guide: ServiceGuide; step: string | null }
  | ({ page: 'document-way' } & Omit<DocumentWayShown, 'office' | 'reading'>)
  | { page: 'screen'; screen: CounterScreen }
  | { page: 'check'; matches: boolean | null }
  | ({ page: 'appointment' } & AppointmentAsked)
  | HallPage
  | TranslationPage
);

const sections = [
  { path: '/services', label: hallTexts.services },
  { path: '/track', label: followTexts.track },
  { path: '/news', label: newsTexts.news },
  { path: '/subjects', label: newsTexts.subjects },
  { path: '/archive', label: newsTexts.archive },
  { path: '/search', label: newsTexts.search },
];

/** The body of a public page, and its title. */
export function renderPage(shown: PublicPage): { title: string; body: string; told: Told } {
  const { office, reading, path } = shown;
  // The screen in the hall stands alone: nobody can follow its links.
  if (shown.page === 'screen') return renderScreen(shown);
  const body = renderToStaticMarkup(
    <PublicFrame office={office} reading={reading} path={path} sections={sections}>
      {contentOf(shown)}
    </PublicFrame>,
  );
  const own = titleOf(shown);
  const name = office.shortName[pageLang(reading)];
  const title = own ? `${own} · ${name}` : name;
  return { title, body, told: toldOf(shown, title) };
}

function renderScreen(shown: PublicPage & { page: 'screen' }) {
  const { office, reading, screen } = shown;
  const body = renderToStaticMarkup(<ScreenPage office={office} reading={reading} screen={screen} />);
  const title = `${counterTexts.screen[pageLang(reading)]} · ${office.shortName[pageLang(reading)]}`;
  return { title, body, told: toldOf(shown, title) };
}

function contentOf(shown: Exclude<PublicPage, { page: 'screen' }>) {
  const { office, reading } = shown;
  switch (shown.page) {
    case 'home':
      return <HomePage office={office} reading={reading} news={shown.news} />;
    case 'news-list':
      return (
        <NewsListPage
          office={office.code}
          reading={reading}
          title={shown.title}
          path={shown.listPath}
          items={shown.items}
          next={shown.next}
        />
      );
    case 'archive':
      return <ArchivePage office={office.code} reading={reading} months={shown.months} />;
    case 'subjects':
      return <SubjectsPage office={office.code} reading={reading} subjects={shown.subjects} />;
    case 'search':
      return (
        <SearchPage
          office={office.code}
          reading={reading}
          q={shown.q}
          items={shown.items}
          next={shown.next}
        />
      );
    case 'news':
      return <NewsPage office={office} reading={reading} news={shown.news} />;
    case 'services':
      return <ServicesPage office={office.code} reading={reading} services={shown.services} />;
    case 'service':
      return <ServicePage office={office} reading={reading} guide={shown.guide} step={shown.step} />;
    case 'document-way': {
      const { destinations, asked, found, today } = shown;
      const own = { destinations, asked, found, today };
      return <DocumentWayPage office={office.code} reading={reading} {...own} />;
    }
    case 'check':
      return <CheckPage reading={reading} state={shown.form!} matches={shown.matches} />;
    case 'appointment': {
      const { booking, services, asked, today } = shown;
      const own = { booking, services, asked, today };
      return <AppointmentPage office={office.code} reading={reading} state={shown.form!} {...own} />;
    }
    case 'withdrawn':
      return <WithdrawnPage office={office.code} reading={reading} number={shown.number} day={shown.day} />;
    default: {
      const at = { office, reading, form: shown.form! };
      return isTranslationPage(shown) ? translationContent(shown, at) : hallContent(shown, at);
    }
  }
}

function titleOf(shown: PublicPage): string {
  const lang = pageLang(shown.reading);
  switch (shown.page) {
    case 'home':
      return '';
    case 'services':
      return hallTexts.services[lang];
    case 'service':
      return shown.guide.name[lang];
    case 'screen':
      return '';
    case 'check':
    case 'appointment':
      return withProblems(counterTexts[shown.page][lang], shown, lang);
    case 'document-way':
      return wayTexts.title[lang];
    case 'news-list':
      return shown.title[lang];
    case 'news':
      return shown.news.title[lang] ?? shown.news.title.zh ?? shown.news.title.en ?? '';
    case 'withdrawn':
    case 'archive':
    case 'subjects':
    case 'search':
      return newsTexts[shown.page][lang];
    default:
      return withProblems(
        (isTranslationPage(shown) ? translationTitle(shown) : hallTitle(shown))[lang],
        shown,
        lang,
      );
  }
}

/** Whoever hears the title first hears at once that something is to be mended. */
function withProblems(title: string, { form }: PublicPage, lang: Lang): string {
  if (!form?.problem) return title;
  const words = problemsWords(lang, Object.keys(form.problem.fields).length);
  return `${words}${lang === 'zh' ? '：' : ': '}${title}`;
}
