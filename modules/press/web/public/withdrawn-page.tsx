import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { htmlLang, pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { newsTexts, withdrawnOn } from './texts.ts';

interface Props {
  office: string;
  reading: Reading;
  number: string;
  day: string;
}

/** Where a release was that is public no more: its number, and the day it was withdrawn. */
export function WithdrawnPage({ office, reading, number, day }: Props) {
  const lang = pageLang(reading);
  const said: Lang[] = reading === 'both' ? ['zh', 'en'] : [lang];
  return (
    <article className="release withdrawn">
      <header>
        <p className="line">
          <span>{number}</span>
        </p>
        <h1>
          {newsTexts.withdrawn[lang]}
          {reading === 'both' && (
            <span className="second" lang="en">
              {newsTexts.withdrawn.en}
            </span>
          )}
        </h1>
      </header>
      {said.map((one) => (
        <p key={one} lang={htmlLang[one]}>
          <Sentence lang={one} number={number} day={day} />
        </p>
      ))}
      <p className="facts-row">
        <a href={publicPath(office, reading, '/news')}>{newsTexts.toNews[lang]}</a>
      </p>
    </article>
  );
}

/** What is said of it. The day is set as a day: no gap between its figures and characters. */
function Sentence({ lang, number, day }: { lang: Lang; number: string; day: string }) {
  const words = dayWords(lang, day);
  const [before, after] = withdrawnOn(lang, number, words).split(words);
  return (
    <>
      {before}
      <time dateTime={day}>{words}</time>
      {after}
    </>
  );
}
