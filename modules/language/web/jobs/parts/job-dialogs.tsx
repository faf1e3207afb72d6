import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { LongTextField, SelectField } from '../../../../../kernel/web/kit/field.tsx';
import {
  acceptReview,
  agreeJob,
  beginJob,
  cancelJob,
  closeJob,
  declineJob,
  deliverJob,
  giveFeedback,
  handOn,
} from '../../../contract/job-steps.ts';
import type { Job } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';
import { JobStepDialog } from './job-step-dialog.tsx';

export interface AskProps {
  of: Job;
  onClose: () => void;
}

const plain = { begin: beginJob, handOn, acceptReview, close: closeJob, agree: agreeJob };

/** A step that asks for nothing: said in a sentence, and taken. */
export function PlainStep({ step, ...ask }: AskProps & { step: keyof typeof plain }) {
  const t = useText(languageTexts);
  return (
    <JobStepDialog
      {...ask}
      id={step}
      contract={plain[step]}
      title={t(`jobs.step.${step}`)}
      about={t(`jobs.about.${step}`, { days: ask.of.quote?.days ?? 0 })}
      empty={{}}
      input={() => ({})}
    />
  );
}

const reasoned = { decline: declineJob, cancel: cancelJob };

/** A step that needs its reason. */
export function ReasonedStep({ step, ...ask }: AskProps & { step: keyof typeof reasoned }) {
  const t = useText(languageTexts);
  return (
    <JobStepDialog
      {...ask}
      id={step}
      contract={reasoned[step]}
      title={t(`jobs.step.${step}`)}
      about={t(`jobs.about.${step}`)}
      empty={{ why: '' }}
      input={({ why }) => ({ why })}
    >
      {({ value, change }) => (
        <LongTextField
          name="why"
          label={t('jobs.field.why')}
          rows={3}
          data-autofocus
          value={value.why}
          onValue={(why) => change({ why })}
        />
      )}
    </JobStepDialog>
  );
}

/** The translated files go out, with a word where one is wanted. */
export function DeliverDialog(ask: AskProps) {
  const t = useText(languageTexts);
  return (
    <JobStepDialog
      {...ask}
      id="deliver"
      contract={deliverJob}
      title={t('jobs.step.deliver')}
      about={t('jobs.about.deliver')}
      empty={{ note: '' }}
      input={({ note }) => ({ note: note.trim() || null })}
    >
      {({ value, change }) => (
        <LongTextField
          name="note"
          label={t('jobs.field.note')}
          optional
          rows={3}
          value={value.note}
          onValue={(note) => change({ note })}
        />
      )}
    </JobStepDialog>
  );
}

const marks = ['5', '4', '3', '2', '1'] as const;

/** What whoever asked for it thinks of it. */
export function FeedbackDialog(ask: AskProps) {
  const t = useText(languageTexts);
  return (
    <JobStepDialog
      {...ask}
      id="feedback"
      contract={giveFeedback}
      title={t('jobs.step.giveFeedback')}
      about={t('jobs.about.giveFeedback')}
      empty={{ mark: '', words: '' }}
      input={({ mark, words }) => ({ mark: Number(mark), words: words.trim() || null })}
    >
      {({ value, change }) => (
        <>
          <SelectField
            name="mark"
            label={t('jobs.field.mark')}
            value={value.mark}
            onValue={(mark) => change({ mark })}
            options={[
              { value: '', label: t('jobs.field.choose') },
              ...marks.map((mark) => ({ value: mark, label: t(`jobs.field.marks.m${mark}`) })),
            ]}
          />
          <LongTextField
            name="words"
            label={t('jobs.field.words')}
            optional
            rows={3}
            value={value.words}
            onValue={(words) => change({ words })}
          />
        </>
      )}
    </JobStepDialog>
  );
}
