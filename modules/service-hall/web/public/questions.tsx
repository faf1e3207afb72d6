import { Part } from '../../../../kernel/web/public/part.tsx';
import { pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../kernel/web/public/words.tsx';
import type { ServiceGuide } from '../../contract/services.ts';
import { QuestionField } from './question-field.tsx';
import { askedIn, given, typedOf } from './steps.ts';
import { hallTexts } from './texts.ts';

interface Props {
  office: string;
  reading: Reading;
  guide: ServiceGuide;
}

/** A few questions, sent by the address: nothing of it is kept, and no script is needed. */
export function Questions({ office, reading, guide }: Props) {
  const lang = pageLang(reading);
  const here = publicPath(office, reading, `/services/${guide.code}`);
  return (
    <Part reading={reading} id="questions" title={hallTexts.questions}>
      <form className="guide-questions no-print" action={`${here}#conditions`}>
        <p className="dim">{hallTexts.questionsAbout[lang]}</p>
        <input type="hidden" name="step" value="all" />
        {guide.groups.map(({ id }) => (
          <GroupFields key={id} reading={reading} guide={guide} group={id} />
        ))}
        <p className="go">
          <button type="submit" className="b b-primary">
            {hallTexts.narrow[lang]}
          </button>
          {given(guide).length > 0 && (
            <a className="b b-quiet" href={here}>
              {hallTexts.clear[lang]}
            </a>
          )}
        </p>
      </form>
    </Part>
  );
}

/** The questions of a group, as far as they are asked. */
export function GroupFields({
  reading,
  guide,
  group,
  alone = false,
}: Omit<Props, 'office'> & {
  group: string;
  /** It is all one is asked now: that its questions are open goes without saying. */
  alone?: boolean;
}) {
  const asked = askedIn(guide, group);
  if (asked.length === 0) return null;
  return (
    <fieldset>
      <legend>
        <Words reading={reading} of={guide.groups.find(({ id }) => id === group)!.name} />
      </legend>
      {asked.map((question) => (
        <QuestionField
          key={question.name}
          question={question}
          reading={reading}
          typed={typedOf(guide, question.name)}
          marksOpen={!alone}
        />
      ))}
    </fieldset>
  );
}
