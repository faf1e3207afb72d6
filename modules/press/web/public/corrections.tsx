import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { civil } from '../../../../kernel/contract/office-time.ts';
import { htmlLang, pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import type { NewsPage } from '../../contract/public.ts';
import { correctedOn, newsTexts } from './texts.ts';

interface Props {
  office: { code: string; timeZone: string };
  reading: Reading;
  news: NewsPage;
}

/** Above a corrected text: when and what was corrected, and where the reading before it is. */
export function Corrections({ office, reading, news }: Props) {
  const lang = pageLang(reading);
  const said: Lang[] = reading === 'both' ? ['zh', 'en'] : [lang];
  const at = (path: string) => publicPath(office.code, reading, `/news/${news.number}${path}`);
  if (news.issue !== news.current) {
    return (
      <aside className="correction" aria-label={newsTexts.earlierReading[lang]}>
        {said.map((one) => (
          <p key={one} lang={htmlLang[one]}>
            {newsTexts.superseded[one]} <a href={at('')}>{newsTexts.readCurrent[one]}</a>
          </p>
        ))}
      </aside>
    );
  }
  if (news.corrections.length === 0) return null;
  return (
    <aside className="correction" aria-label={newsTexts.correction[lang]}>
      {news.corrections.map(({ issue, at: instant, what }) => (
        <div key={issue}>
          {said.map((one) => (
            <p key={one} lang={htmlLang[one]}>
              <strong>{correctedOn(one, dayWords(one, civil(office.timeZone, instant).day))}</strong>{' '}
              {what[one]} <a href={at(`/${issue - 1}`)}>{newsTexts.readEarlier[one]}</a>
            </p>
          ))}
        </div>
      ))}
    </aside>
  );
}
