import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { htmlLang, pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import type { NewsPage as News } from '../../contract/public.ts';
import { Corrections } from './corrections.tsx';
import { NewsLines } from './news-list.tsx';
import { newsTexts } from './texts.ts';

interface Props {
  office: { code: string; timeZone: string };
  reading: Reading;
  news: News;
}

/** One release: a language alone, or both facing, paragraph by paragraph. */
export function NewsPage({ office, reading, news }: Props) {
  const lang = pageLang(reading);
  const body = withoutTitle(news);
  return (
    <article className="release">
      <header>
        <p className="line">
          <span>
            {newsTexts.news[lang]} {reading === 'both' && <span lang="en">{newsTexts.news.en}</span>}
          </span>
          <time dateTime={news.day} lang={htmlLang[lang]}>
            {dayWords(lang, news.day)}
          </time>
          {reading === 'both' && (
            <time dateTime={news.day} lang="en">
              {dayWords('en', news.day)}
            </time>
          )}
        </p>
      </header>
      <Corrections office={office} reading={reading} news={news} />
      {reading === 'both' ? (
        <Facing news={news} rows={body} />
      ) : (
        <Alone news={news} rows={body} lang={lang} />
      )}
      <p className="facts-row no-print">
        <a href={publicPath(office.code, 'both', `/news/${news.number}.pdf`)}>{newsTexts.pdf[lang]}</a>
        <a href={publicPath(office.code, 'both', `/news/${news.number}.docx`)}>{newsTexts.docx[lang]}</a>
      </p>
      <nav className="next" aria-labelledby="more">
        <h2 id="more">
          {newsTexts.recent[lang]} {reading === 'both' && <span lang="en">{newsTexts.recent.en}</span>}
        </h2>
        <NewsLines office={office.code} reading={reading} items={news.recent} />
      </nav>
    </article>
  );
}

function Facing({ news, rows }: { news: News; rows: News['rows'] }) {
  return (
    <div className="pairs">
      <div className="facing">
        <h1 lang="zh-Hans">{news.title.zh ?? <span className="missing">{newsTexts.missing.zh}</span>}</h1>
        <h1 lang="en">{news.title.en ?? <span className="missing">{newsTexts.missing.en}</span>}</h1>
      </div>
      {rows.map((row) => (
        <div className="facing" key={row.zh + row.en}>
          <Cell text={row.zh} lang="zh" />
          <Cell text={row.en} lang="en" />
        </div>
      ))}
    </div>
  );
}

function Alone({ news, rows, lang }: { news: News; rows: News['rows']; lang: Lang }) {
  const paragraphs = rows.flatMap((row) => row[lang].split('\n')).filter(Boolean);
  return (
    <div className="pairs alone">
      <h1 lang={htmlLang[news.title[lang] ? lang : 'zh']}>
        {news.title[lang] ?? news.title.zh ?? news.title.en}
      </h1>
      {paragraphs.map((text) => (
        <p key={text} lang={htmlLang[lang]}>
          {text}
        </p>
      ))}
    </div>
  );
}

function Cell({ text, lang }: { text: string; lang: Lang }) {
  return (
    <div lang={htmlLang[lang]}>
      {text.split('\n').map((paragraph) => (
        <p key={paragraph} lang={htmlLang[lang]}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}

/** The rows below the title: the first row is the title itself where the text has one. */
function withoutTitle({ rows, title }: News): News['rows'] {
  const [first, ...rest] = rows;
  const isTitle = first && first.zh === (title.zh ?? '') && first.en === (title.en ?? '');
  return isTitle ? rest : rows;
}
