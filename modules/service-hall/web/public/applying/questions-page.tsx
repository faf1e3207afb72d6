import { Choices, SelectField, TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm } from '../../../../../kernel/web/public/form.tsx';
import type { FormState } from '../../../../../kernel/web/public/form-state.ts';
import { pageLang, type Reading } from '../../../../../kernel/web/public/reading.ts';
import type { OwnCase } from '../../../contract/case.ts';
import { isOpen } from '../../../contract/places.ts';
import type { ServiceGuide } from '../../../contract/services.ts';
import { unitWords } from '../../../contract/units.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { SaveButtons, Version } from './parts.tsx';
import { questionsOf } from './tasks.ts';
import { applyTexts } from './texts.ts';

interface Props extends OwnPage {
  own: OwnCase;
  guide: ServiceGuide;
  group: ServiceGuide['groups'][number];
}

/** The questions about one thing: the firm, the person, the document; while a notice is open, those it opens. */
export function QuestionsPage({ office, reading, form, own, guide, group }: Props) {
  const labels = Object.fromEntries(guide.questions.map(({ name, question }) => [name, question]));
  return (
    <OwnFrame {...{ office, reading, form, labels }} kicker={own.service.name} title={group.name}>
      <PublicForm reading={reading} state={form}>
        <Version of={own} />
        {questionsOf(guide, group.id)
          .filter(({ name }) => isOpen(own.open, { target: 'answer', name, person: null }))
          .map((question) => (
            <AnswerField key={question.name} reading={reading} form={form} question={question} />
          ))}
        <SaveButtons office={office} reading={reading} />
      </PublicForm>
    </OwnFrame>
  );
}

type Question = Omit<ServiceGuide['questions'][number], 'open'>;

/** One question with its field, as its kind asks. */
export function AnswerField({
  reading,
  form,
  question,
}: {
  reading: Reading;
  form: FormState;
  question: Question;
}) {
  const { name, kind, help, unit, answer, choices = [] } = question;
  const kept = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer ?? '');
  const at = { reading, state: form, name, label: question.question, hint: help, kept };
  const short = choices.map(({ value, label }) => ({ value, label }));
  if (kind === 'yes-no')
    return (
      <Choices
        {...at}
        choices={[
          { value: 'yes', label: applyTexts.yes },
          { value: 'no', label: applyTexts.no },
        ]}
      />
    );
  if (kind === 'choice' && short.length <= 6) return <Choices {...at} choices={short} />;
  if (kind === 'choice') return <SelectField {...at} choices={short} none={applyTexts.notSaid} />;
  return (
    <TextField
      {...at}
      type={kind === 'date' ? 'date' : 'text'}
      size={kind === 'text' ? 'wide' : 'short'}
      {...(kind === 'number' ? { inputMode: 'decimal' as const } : {})}
      after={unit && unitWords(unit)[pageLang(reading)]}
    />
  );
}
