import { pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../kernel/web/public/words.tsx';
import type { ServiceGuide } from '../../contract/services.ts';
import { unitWords } from '../../contract/units.ts';
import { Part } from './part.tsx';
import { hallTexts } from './texts.ts';

type Question = ServiceGuide['questions'][number];

interface Props {
  office: string;
  reading: Reading;
  guide: ServiceGuide;
}

/** A few questions, sent by the address: nothing of it is kept, and no script is needed. */
export function Questions({ office, reading, guide }: Props) {
  const lang = pageLang(reading);
  const here = publicPath(office, reading, `/services/${guide.code}`);
  const answered = guide.questions.some(({ answer }) => answer !== null) || guide.misread.length > 0;
  return (
    <Part reading={reading} id="questions" title={hallTexts.questions}>
      <form className="guide-questions no-print" action={`${here}#conditions`}>
        <p className="dim">{hallTexts.questionsAbout[lang]}</p>
        {guide.groups.map(({ id, name }) => {
          const own = guide.questions.filter((one) => one.group === id && isAsked(one, guide));
          return (
            own.length > 0 && (
              <fieldset key={id}>
                <legend>
                  <Words reading={reading} of={name} />
                </legend>
                {own.map((question) => (
                  <QuestionField
                    key={question.name}
                    question={question}
                    reading={reading}
                    typed={guide.misread.find(({ name }) => name === question.name)?.typed}
                  />
                ))}
              </fieldset>
            )
          );
        })}
        <p className="go">
          <button type="submit" className="b b-primary">
            {hallTexts.narrow[lang]}
          </button>
          {answered && (
            <a className="b b-quiet" href={here}>
              {hallTexts.clear[lang]}
            </a>
          )}
        </p>
      </form>
    </Part>
  );
}

/** What no longer matters by the answers given is not asked; what was answered stays, to be changed. */
function isAsked({ name, open, answer }: Question, { misread }: ServiceGuide): boolean {
  return open || answer !== null || misread.some((one) => one.name === name);
}

function QuestionField({
  question,
  reading,
  typed,
}: {
  question: Question;
  reading: Reading;
  /** What could not be read, as it was typed. */
  typed: string | undefined;
}) {
  const lang = pageLang(reading);
  const { name, help, unit, kind, open } = question;
  const misread = typed !== undefined;
  const id = name.replace('.', '-');
  const described = [help && `${id}-help`, misread && `${id}-err`].filter(Boolean).join(' ') || undefined;
  const control = { id, name, 'aria-describedby': described, 'aria-invalid': misread || undefined };
  return (
    <div className="field">
      <label htmlFor={id}>
        {question.question[lang]}
        {reading === 'both' && (
          <span className="second" lang="en">
            {question.question.en}
          </span>
        )}
        {open && <span className="cap"> {hallTexts.open[lang]}</span>}
      </label>
      {help && (
        <p className="hint" id={`${id}-help`}>
          {help[lang]}
        </p>
      )}
      {misread && (
        <p className="err" id={`${id}-err`}>
          <span className="st st-error">{hallTexts.misread[lang]}</span>
        </p>
      )}
      {kind === 'yes-no' || kind === 'choice' ? (
        <Choice control={control} question={question} reading={reading} />
      ) : (
        <>
          <input
            {...control}
            className="short"
            type={kind === 'date' && !misread ? 'date' : 'text'}
            inputMode={kind === 'number' ? 'decimal' : undefined}
            defaultValue={typed ?? (question.answer === null ? '' : String(question.answer))}
            autoComplete="off"
          />{' '}
          {unit && unitWords(unit)[lang]}
        </>
      )}
    </div>
  );
}

interface ChoiceProps {
  control: { id: string; name: string };
  question: Question;
  reading: Reading;
}

function Choice({ control, question, reading }: ChoiceProps) {
  const lang = pageLang(reading);
  const choices =
    question.kind === 'choice'
      ? (question.choices ?? [])
      : [
          { value: 'yes', label: hallTexts.yes },
          { value: 'no', label: hallTexts.no },
        ];
  const { answer } = question;
  const chosen = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer ?? '');
  return (
    <select {...control} defaultValue={chosen}>
      <option value="">{hallTexts.notSaid[lang]}</option>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label[lang]}
        </option>
      ))}
    </select>
  );
}
