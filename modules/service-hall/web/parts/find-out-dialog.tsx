import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { HallCase } from '../../contract/case.ts';
import { saveOfficeAnswers } from '../../contract/handling.ts';
import { hallTexts } from '../texts.ts';
import { AnswerField } from './answer-field.tsx';
import { StepDialog } from './step-dialog.tsx';
import { sentOf, typedOf } from './typed-answers.ts';

/** What only the office can find out is noted: whether a seal is genuine, whether a record agrees. */
export function FindOutDialog({ of, onClose }: { of: HallCase; onClose: () => void }) {
  const t = useText(hallTexts);
  const questions = of.form.questions.filter(({ askedOf }) => askedOf === 'office');
  return (
    <StepDialog
      id="find-out"
      of={of}
      contract={saveOfficeAnswers}
      title={t('findOut.title')}
      about={<p>{t('findOut.about')}</p>}
      go={t('findOut.go')}
      empty={typedOf(questions, of.officeAnswers)}
      input={(typed) => ({ answers: sentOf(typed, of.officeAnswers) })}
      onClose={onClose}
    >
      {({ value, change }) =>
        questions.map((question) => (
          <AnswerField
            key={question.name}
            question={question}
            value={value[question.name] ?? ''}
            onValue={(answer) => change({ [question.name]: answer })}
          />
        ))
      }
    </StepDialog>
  );
}
