import {
  type PublicOffice,
  pageLang,
  publicPath,
  type Reading,
} from '../../../../kernel/web/public/reading.ts';
import { Lines, PublicHead } from '../../../../kernel/web/public/words.tsx';
import type { ServiceGuide } from '../../contract/services.ts';
import { ApplyLink } from './applying/apply-link.tsx';
import { Conditions } from './conditions.tsx';
import { Counter } from './counter.tsx';
import { Papers } from './papers.tsx';
import { Questions } from './questions.tsx';
import { Sources, sourcesOf } from './sources.tsx';
import { type Look, lookOf } from './steps.ts';
import { BackToSteps, Step, Steps } from './stepwise.tsx';
import { hallTexts } from './texts.ts';
import { After, Fees, Result, Time } from './way.tsx';
import { wayTexts } from './way-texts.ts';

interface Props {
  office: PublicOffice;
  reading: Reading;
  guide: ServiceGuide;
  /** Where a long guide is looked at, by its address. */
  step?: string | null;
}

/** What one needs for a service: asked, judged and narrowed to one's own case, without script. */
export function ServicePage({ office, reading, guide, step = null }: Props) {
  const lang = pageLang(reading);
  const look = lookOf(guide, step);
  const at = { office: office.code, reading, guide };
  const sources = sourcesOf(partOf(guide, look.at));
  return (
    <>
      <PublicHead reading={reading} title={guide.name} />
      <p className="services-about">
        <Lines reading={reading} of={guide.summary} />
      </p>
      {look.at !== 'step' && <ApplyLink {...at} />}
      {guide.family === 'authentication' && (
        <p className="services-about no-print">
          <a href={publicPath(office.code, reading, '/services/document-way')}>{wayTexts.entrance[lang]}</a>
        </p>
      )}
      {look.at === 'whole' && guide.questions.length > 0 && <Questions {...at} />}
      {look.at === 'result' && <BackToSteps {...at} />}
      {look.at === 'start' && <Steps {...at} at={null} />}
      {look.at === 'step' && (
        <>
          <Steps {...at} at={look.group} />
          <Step {...at} group={look.group} sources={sources} />
        </>
      )}
      {(look.at === 'whole' || look.at === 'result') && (
        <>
          <Conditions reading={reading} guide={guide} sources={sources} />
          <Papers reading={reading} papers={guide.papers} sources={sources} />
        </>
      )}
      {look.at !== 'step' && (
        <>
          <Time reading={reading} guide={guide} sources={sources} />
          <Fees reading={reading} fees={guide.fees} sources={sources} />
          {look.at === 'result' ? (
            <p className="facts-row no-print">
              <a href={publicPath(office.code, reading, `/services/${guide.code}#result`)}>
                {hallTexts.afterwards[lang]}
              </a>
            </p>
          ) : (
            <>
              <Result reading={reading} result={guide.result} />
              <After reading={reading} after={guide.after} sources={sources} />
            </>
          )}
          {guide.counter && <Counter reading={reading} counter={guide.counter} />}
          <Sources reading={reading} all={sources} />
        </>
      )}
      <p className="facts-row no-print">
        <a href={publicPath(office.code, reading, '/services')}>{hallTexts.allServices[lang]}</a>
      </p>
    </>
  );
}

/** What of a long guide stands on its first page, and what on the page of its answers: each is light by itself. */
function partOf(guide: ServiceGuide, at: Look['at']): ServiceGuide {
  if (at === 'start') return { ...guide, conditions: [], papers: [] };
  return at === 'result' ? { ...guide, after: [] } : guide;
}
