import { pageLang, type Reading } from '../../../../kernel/web/public/reading.ts';
import type { ServiceGuide } from '../../contract/services.ts';
import { unitWords } from '../../contract/units.ts';
import { hallTexts } from './texts.ts';

type Question = ServiceGuide['questions'][number];

/** One question with its field. */
export function QuestionField({
  question,
  reading,
  typed,
  marksOpen,
}: {
  question: Question;
  reading: Reading;
  /** What could not be read, as it was typed. */
  typed: string | undefined;
  marksOpen: boolean;
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
        {open && marksOpen && <span className="cap"> {hallTexts.open[lang]}</span>}
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
