import { useBoth } from '../../../../kernel/web/i18n/use-text.ts';
import type { CaseForm } from '../../contract/case-form.ts';
import type { Fact } from '../../contract/definition.ts';
import { AnswerField } from './answer-field.tsx';
import type { TypedAnswers } from './typed-answers.ts';

interface GroupFieldsProps {
  groups: CaseForm['groups'];
  questions: readonly Fact[];
  value: TypedAnswers;
  onValue: (value: TypedAnswers) => void;
}

/** The questions of a service, in their groups. */
export function GroupFields({ groups, questions, value, onValue }: GroupFieldsProps) {
  const say = useBoth();
  return groups.map(({ id, name }) => {
    const own = questions.filter(({ group }) => group === id);
    if (own.length === 0) return null;
    return (
      <fieldset key={id} className="group">
        <legend>{say(name)}</legend>
        {own.map((question) => (
          <AnswerField
            key={question.name}
            question={question}
            value={value[question.name] ?? ''}
            onValue={(answer) => onValue({ ...value, [question.name]: answer })}
          />
        ))}
      </fieldset>
    );
  });
}
