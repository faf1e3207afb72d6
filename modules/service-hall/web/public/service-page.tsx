import { dayWords } from '../../../../kernel/contract/day-words.ts';
import {
  type PublicOffice,
  pageLang,
  publicPath,
  type Reading,
} from '../../../../kernel/web/public/reading.ts';
import { Lines, PublicHead } from '../../../../kernel/web/public/words.tsx';
import type { ServiceGuide } from '../../contract/services.ts';
import { Conditions } from './conditions.tsx';
import { Origin } from './origin.tsx';
import { Papers } from './papers.tsx';
import { Part } from './part.tsx';
import { Questions } from './questions.tsx';
import { hallTexts, promiseWords } from './texts.ts';
import { Fees, Stages } from './way.tsx';

interface Props {
  office: PublicOffice;
  reading: Reading;
  guide: ServiceGuide;
}

/** What one needs for a service: asked, judged and narrowed to one's own case, without script. */
export function ServicePage({ office, reading, guide }: Props) {
  const lang = pageLang(reading);
  const { promises, after, basis } = guide;
  return (
    <>
      <PublicHead reading={reading} title={guide.name} />
      <p className="services-about">
        <Lines reading={reading} of={guide.summary} />
      </p>
      {guide.questions.length > 0 && <Questions office={office.code} reading={reading} guide={guide} />}
      <Conditions reading={reading} guide={guide} />
      <Papers reading={reading} papers={guide.papers} />
      <Part reading={reading} id="time" title={hallTexts.time}>
        {promises.map(({ name, holds, days, due, provisional, origin }) => (
          <p key={name.zh}>
            {promises.length > 1 && `${name[lang]}${lang === 'zh' ? '：' : ': '}`}
            {promiseWords(lang, days, dayWords(lang, due), provisional)}
            {holds !== 'yes' && <span className="cap"> {hallTexts.perhaps[lang]}</span>}
            <Origin reading={reading} of={origin} />
          </p>
        ))}
        <Stages reading={reading} stages={guide.stages} />
      </Part>
      <Fees reading={reading} fees={guide.fees} />
      {after.length > 0 && (
        <Part reading={reading} id="after" title={hallTexts.after}>
          <ul className="guide-list">
            {after.map(({ what, origin }) => (
              <li key={what.zh}>
                <Lines reading={reading} of={what} />
                <Origin reading={reading} of={origin} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part reading={reading} id="basis" title={hallTexts.basis}>
        <ul className="guide-list">
          {basis.map((origin) => (
            <li key={origin.from.zh}>
              <Origin reading={reading} of={origin} alone />
            </li>
          ))}
        </ul>
      </Part>
      <p className="facts-row no-print">
        <a href={publicPath(office.code, reading, '/services')}>{hallTexts.allServices[lang]}</a>
      </p>
    </>
  );
}
