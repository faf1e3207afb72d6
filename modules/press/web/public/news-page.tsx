import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { htmlLang, pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../kernel/web/public/words.tsx';
import { withoutTitle } from '../../contract/blocks.ts';
import type { NewsPage as News, NewsBlock } from '../../contract/public.ts';
import { Corrections } from './corrections.tsx';
import { NewsImage } from './news-image.tsx';
import { NewsLines } from './news-list.tsx';
import { NewsTable } from './news-table.tsx';
import { SubjectLinks } from './subject-links.tsx';
import { newsTexts } from './texts.ts';

interface Props {
  office: { code: string; timeZone: string };
  reading: Reading;
  news: News;
}

/** One release: a language alone, or both facing, paragraph by paragraph. */
export function NewsPage({ office, reading, news }: Props) {
  const lang = pageLang(reading);
  const body = withoutTitle(news.blocks, news.title);
  return (
    <article className="release">
      <header>
        <p className="line">
          <span>
            <Words reading={reading} of={newsTexts.news} />
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
        <Facing news={news} blocks={body} />
      ) : (
        <Alone news={news} blocks={body} lang={lang} />
      )}
      <SubjectLinks office={office.code} reading={reading} subjects={news.subjects} />
      {news.issue === news.current && (
        <p className="facts-row no-print">
          <a href={publicPath(office.code, 'both', `/news/${news.number}.pdf`)}>{newsTexts.pdf[lang]}</a>
          <a href={publicPath(office.code, 'both', `/news/${news.number}.docx`)}>{newsTexts.docx[lang]}</a>
        </p>
      )}
      <nav className="next" aria-labelledby="more">
        <h2 id="more">
          <Words reading={reading} of={newsTexts.recent} />
        </h2>
        <NewsLines office={office.code} reading={reading} items={news.recent} />
      </nav>
    </article>
  );
}

interface BodyProps {
  news: News;
  blocks: readonly NewsBlock[];
}

function Facing({ news, blocks }: BodyProps) {
  const lead = leadOf(blocks);
  return (
    <div className="pairs">
      <div className="facing">
        <h1 lang="zh-Hans">{news.title.zh ?? <span className="missing">{newsTexts.missing.zh}</span>}</h1>
        <h1 lang="en">{news.title.en ?? <span className="missing">{newsTexts.missing.en}</span>}</h1>
      </div>
      {blocks.map((block, n) =>
        block.kind === 'text' ? (
          <div className="facing" key={block.zh + block.en}>
            <Cell text={block.zh} lang="zh" />
            <Cell text={block.en} lang="en" />
          </div>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block has no other name than its place
          <Matter key={n} block={block} langs={both} lead={block === lead} />
        ),
      )}
    </div>
  );
}

function Alone({ news, blocks, lang }: BodyProps & { lang: Lang }) {
  const lead = leadOf(blocks);
  return (
    <div className="pairs alone">
      <h1 lang={htmlLang[news.title[lang] ? lang : 'zh']}>
        {news.title[lang] ?? news.title.zh ?? news.title.en}
      </h1>
      {blocks.map((block, n) =>
        block.kind === 'text' ? (
          block[lang] && <Paragraphs key={block.zh + block.en} text={block[lang]} lang={lang} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Matter key={n} block={block} langs={[lang]} lead={block === lead} />
        ),
      )}
    </div>
  );
}

const both: readonly Lang[] = ['zh', 'en'];

/** The image at the very top, if there is one: it is seen at once, so it is not waited with. */
function leadOf(blocks: readonly NewsBlock[]): NewsBlock | undefined {
  return blocks[0]?.kind === 'image' ? blocks[0] : undefined;
}

function Matter({
  block,
  langs,
  lead,
}: {
  block: Exclude<NewsBlock, { kind: 'text' }>;
  langs: readonly Lang[];
  lead: boolean;
}) {
  if (block.kind === 'table') return <NewsTable rows={block.rows} langs={langs} />;
  return <NewsImage image={block} langs={langs} lead={lead} />;
}

function Cell({ text, lang }: { text: string; lang: Lang }) {
  return (
    <div lang={htmlLang[lang]}>
      <Paragraphs text={text} lang={lang} />
    </div>
  );
}

function Paragraphs({ text, lang }: { text: string; lang: Lang }) {
  return text.split('\n').map((paragraph) => (
    <p key={paragraph} lang={htmlLang[lang]}>
      {paragraph}
    </p>
  ));
}
