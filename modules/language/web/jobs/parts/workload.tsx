import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { inLang } from '../../../../../kernel/contract/local-text.ts';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { numberWords, weekdayWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useBoth, useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Due } from '../../../../../kernel/web/kit/due.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { boardOfJobs } from '../../../contract/translators.ts';
import { languageTexts } from '../../texts.ts';

type Board = OutputOf<typeof boardOfJobs>;

/** How the work in hand falls on the people of the centre and on the next two weeks: a bar a day, its words beneath. */
export function Workload() {
  const t = useText(languageTexts);
  const read = useRead(boardOfJobs, {});
  return (
    <Section title={t('jobs.load.title')} note={t('jobs.load.note')}>
      <Loaded from={read} part>
        {(board) => (
          <>
            <p className="dim">{t('jobs.load.waiting', board.waiting)}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide plot is moved sideways by keyboard */}
            <section className="job-scroll" tabIndex={0} aria-label={t('jobs.load.title')}>
              <LoadTable of={board} />
            </section>
          </>
        )}
      </Loaded>
    </Section>
  );
}

function LoadTable({ of: { days, people } }: { of: Board }) {
  const most = Math.max(1, ...people.flatMap((one) => one.days.map(({ words }) => words)));
  const t = useText(languageTexts);
  const say = useBoth();
  const lang = useLang();
  return (
    <table className="t job-load">
      <thead>
        <tr>
          <th scope="col">{t('jobs.load.person')}</th>
          <th scope="col" className="r">
            {t('jobs.load.left')}
          </th>
          {days.map((day) => (
            <th key={day} scope="col" className="load-day">
              {shortDay(lang, day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((one) => (
          <tr key={one.userId}>
            <th scope="row">
              <AppLink className="plain" to={`/translation/translators/${one.userId}`}>
                {say(one.name)}
              </AppLink>
              {one.late > 0 && <StateMark mark="late">{t('jobs.load.late', { count: one.late })}</StateMark>}
              {one.loads.length === 0 ? (
                <span className="cap">{t('jobs.load.empty')}</span>
              ) : (
                <OwnJobs of={one.loads} />
              )}
            </th>
            <td className="r">{one.words > 0 && t('jobs.wordsOf', { words: numberWords(one.words) })}</td>
            {one.days.map((load, at) => (
              <LoadDay key={days[at]} day={days[at]!} most={most} {...load} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LoadDayProps {
  day: string;
  words: number;
  share: number;
  /** The most words of any day shown. */
  most: number;
}

function LoadDay({ day, words, share, most }: LoadDayProps) {
  const t = useText(languageTexts);
  const lang = useLang();
  const said = t('jobs.load.day', { day: dayWords(lang, day, false), words: numberWords(words), share });
  return (
    <td className="load-day">
      <span className="load-bar" aria-hidden="true">
        <span
          className={share > 100 ? 'load-over' : undefined}
          style={{ height: `${(100 * words) / most}%` }}
        />
      </span>
      <span className="cap" title={said}>
        {words > 0 ? numberWords(words) : '–'}
      </span>
      {words > 0 && <span className="vh">{said}</span>}
    </td>
  );
}

function OwnJobs({ of }: { of: Board['people'][number]['loads'] }) {
  const t = useText(languageTexts);
  const lang = useLang();
  return (
    <ul className="job-loads cap" aria-label={t('jobs.load.more')}>
      {of.map(({ job, number, title, part, words, by, waits }) => (
        <li key={`${job} ${part}`}>
          <span>{t(`jobs.partLong.${part}`)}</span>
          <AppLink to={`/translation/jobs/${job}`}>{inLang(title, lang) || number}</AppLink>
          <span>{t('jobs.wordsOf', { words: numberWords(words) })}</span>
          {waits ? <span className="dim">{t('jobs.load.waits')}</span> : <Due on={by} />}
        </li>
      ))}
    </ul>
  );
}

/** 24 二; Tue 24. */
function shortDay(lang: 'zh' | 'en', day: string): string {
  const of = Number(day.slice(8));
  const name = weekdayWords(lang, day);
  return lang === 'zh' ? `${of} ${name.slice(-1)}` : `${name.slice(0, 2)} ${of}`;
}
