import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { answerCorrection } from '../../contract/applying.ts';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { StepDialog } from './step-dialog.tsx';

/** Everything the notice names was put right, or is answered here: the counter sends it on for the applicant. */
export function AnswerDialog({ of, onClose }: { of: HallCase; onClose: () => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const items = of.corrections.at(-1)?.items.filter(({ answered }) => !answered) ?? [];
  return (
    <StepDialog
      id="answer"
      of={of}
      contract={answerCorrection}
      title={t('answer.title')}
      about={<p>{items.length > 0 ? t('answer.about') : t('answer.allDone')}</p>}
      go={t('answer.go')}
      empty={{} as Record<string, string>}
      input={(typed) => ({
        replies: items.flatMap(({ id }) => {
          const words = typed[id]?.trim();
          return words ? [{ itemId: id, words }] : [];
        }),
      })}
      onClose={onClose}
    >
      {({ value, change }) =>
        items.map(({ id, label, says }) => (
          <LongTextField
            key={id}
            name={`replies.${id}`}
            label={say(label)}
            hint={say(says)}
            rows={2}
            value={value[id] ?? ''}
            onValue={(words) => change({ [id]: words })}
          />
        ))
      }
    </StepDialog>
  );
}
