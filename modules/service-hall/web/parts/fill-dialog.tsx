import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { saveCase } from '../../contract/applying.ts';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { ContactFields, contactSent, contactTyped } from './contact-fields.tsx';
import { GroupFields } from './group-fields.tsx';
import { StepDialog } from './step-dialog.tsx';
import { sentOf, typedOf } from './typed-answers.ts';

/** What was told at the counter is put right there: the contact, and the answers. */
export function FillDialog({ of, onClose }: { of: HallCase; onClose: () => void }) {
  const t = useText(hallTexts);
  const questions = of.form.questions.filter(({ askedOf }) => askedOf === 'applicant');
  return (
    <StepDialog
      wide
      id="fill"
      of={of}
      contract={saveCase}
      title={t('fill.title')}
      go={t('fill.go')}
      empty={{ contact: contactTyped(of.contact), answers: typedOf(questions, of.answers) }}
      input={({ contact, answers }) => ({
        contact: contactSent(contact),
        answers: sentOf(answers, of.answers),
      })}
      onClose={onClose}
    >
      {({ value, change }) => (
        <>
          <ContactFields value={value.contact} onValue={(contact) => change({ contact })} />
          <GroupFields
            groups={of.form.groups}
            questions={questions}
            value={value.answers}
            onValue={(answers) => change({ answers })}
          />
        </>
      )}
    </StepDialog>
  );
}
