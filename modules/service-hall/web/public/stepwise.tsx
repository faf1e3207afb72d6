import { Part } from '../../../../kernel/web/public/part.tsx';
import { pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../kernel/web/public/words.tsx';
import type { Origin } from '../../contract/definition.ts';
import type { ServiceGuide } from '../../contract/services.ts';
import { ConditionList } from './conditions.tsx';
import { GroupFields } from './questions.tsx';
import { addressAt, askedIn, given, stepAfter } from './steps.ts';
import { countWords, hallTexts } from './texts.ts';

interface Props {
  office: string;
  reading: Reading;
  guide: ServiceGuide;
}

/** The steps of a long guide, each a few questions: where one is, what is done, and the way to each. */
export function Steps({ office, reading, guide, at }: Props & { at: string | null }) {
  const lang = pageLang(reading);
  const here = publicPath(office, reading, `/services/${guide.code}`);
  return (
    <Part reading={reading} id="questions" title={hallTexts.questions}>
      <p className="dim steps-about">{hallTexts.stepsAbout[lang]}</p>
      <ol className="guide-steps no-print">
        {guide.groups.map(({ id, name }) => (
          <li key={id}>
            <a href={addressAt(here, guide, id)} aria-current={id === at ? 'step' : undefined}>
              <Words reading={reading} of={name} />
            </a>
            <Standing guide={guide} group={id} reading={reading} />
          </li>
        ))}
      </ol>
      {at === null && (
        <p className="go no-print">
          <a className="b b-primary" href={addressAt(here, guide, guide.groups[0]!.id)}>
            {hallTexts.begin[lang]}
          </a>
          <a className="b b-quiet" href={addressAt(here, guide, 'result')}>
            {hallTexts.wholeGuide[lang]}
          </a>
        </p>
      )}
    </Part>
  );
}

/** Above what follows from the answers: the way back to them. */
export function BackToSteps({ office, reading, guide }: Props) {
  const lang = pageLang(reading);
  const here = publicPath(office, reading, `/services/${guide.code}`);
  const answered = given(guide).length > 0;
  return (
    <p className="go guide-back no-print">
      <a className={answered ? 'b' : 'b b-primary'} href={addressAt(here, guide, guide.groups[0]!.id)}>
        {hallTexts[answered ? 'changeAnswers' : 'begin'][lang]}
      </a>
      <a className="b b-quiet" href={addressAt(here, guide, 'all')}>
        {hallTexts.allAtOnce[lang]}
      </a>
      {answered && (
        <a className="b b-quiet" href={here}>
          {hallTexts.clear[lang]}
        </a>
      )}
    </p>
  );
}

function Standing({ guide, group, reading }: Omit<Props, 'office'> & { group: string }) {
  const lang = pageLang(reading);
  const asked = askedIn(guide, group);
  const open = asked.filter((one) => one.open).length;
  if (open > 0) return <span className="cap">{countWords(lang, open)}</span>;
  return (
    <span className="st st-granted">{hallTexts[asked.length > 0 ? 'answered' : 'notNeeded'][lang]}</span>
  );
}

/** One step: a few questions, and at once what stands in the way by the answers so far. */
export function Step({
  office,
  reading,
  guide,
  group,
  sources,
}: Props & { group: string; sources: readonly Origin[] }) {
  const lang = pageLang(reading);
  const here = publicPath(office, reading, `/services/${guide.code}`);
  const own = askedIn(guide, group).map(({ name }) => name);
  const before = guide.groups[guide.groups.findIndex(({ id }) => id === group) - 1]?.id;
  const failing = guide.conditions.filter(
    ({ verdict, severity }) => verdict === 'no' && severity === 'block',
  );
  return (
    <>
      <form className="guide-questions guide-step" action={here}>
        <input type="hidden" name="step" value={stepAfter(guide, group)} />
        {given(guide)
          .filter(([name]) => !own.includes(name))
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <GroupFields reading={reading} guide={guide} group={group} alone />
        <p className="go">
          <button type="submit" className="b b-primary">
            {hallTexts.next[lang]}
          </button>
          {before && (
            <a className="b" href={addressAt(here, guide, before)}>
              {hallTexts.back[lang]}
            </a>
          )}
          <a className="b b-quiet" href={addressAt(here, guide, 'result')}>
            {hallTexts.toResult[lang]}
          </a>
        </p>
      </form>
      {failing.length > 0 && (
        <Part reading={reading} id="failing" title={hallTexts.standsInTheWay}>
          <ConditionList reading={reading} of={failing} sources={sources} />
        </Part>
      )}
    </>
  );
}
