import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { LongTextField, TextField } from '../../../../../kernel/web/kit/field.tsx';
import { acceptRevision, sendBack } from '../../../contract/job-steps.ts';
import { type ErrorCounts, errorKind, errorKinds } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';
import type { AskProps } from './job-dialogs.tsx';
import { JobStepDialog } from './job-step-dialog.tsx';

/** The revision is done: what was found, by kind. */
export function RevisionDialog(ask: AskProps) {
  const t = useText(languageTexts);
  return (
    <JobStepDialog
      {...ask}
      id="revision"
      contract={acceptRevision}
      title={t('jobs.step.acceptRevision')}
      about={t('jobs.about.acceptRevision')}
      empty={{} as Counts}
      input={(counts) => ({ errors: countsOf(counts) })}
    >
      {({ value, change }) => <ErrorFields of={value} change={change} />}
    </JobStepDialog>
  );
}

/** Back a step, with why; the reviser counts what was found so far. */
export function SendBackDialog(ask: AskProps) {
  const t = useText(languageTexts);
  return (
    <JobStepDialog
      {...ask}
      id="sendBack"
      contract={sendBack}
      title={t('jobs.step.sendBack')}
      about={t('jobs.about.sendBack')}
      empty={{ why: '' } as Counts & { why: string }}
      input={({ why, ...counts }) => ({ why, errors: countsOf(counts) })}
    >
      {({ value, change }) => (
        <>
          <LongTextField
            name="why"
            label={t('jobs.field.why')}
            rows={3}
            data-autofocus
            value={value.why}
            onValue={(why) => change({ why })}
          />
          {ask.of.state === 'revising' && <ErrorFields of={value} change={change} />}
        </>
      )}
    </JobStepDialog>
  );
}

/** As typed: by kind, under names of their own. */
type Counts = Record<string, string>;

function ErrorFields({ of, change }: { of: Counts; change: (some: Counts) => void }) {
  const say = useBoth();
  return (
    <div className="error-fields">
      {errorKind.options.map((kind) => (
        <TextField
          key={kind}
          name={`errors.${kind}`}
          label={say(errorKinds[kind])}
          inputMode="numeric"
          value={of[kind] ?? ''}
          onValue={(count) => change({ [kind]: count })}
        />
      ))}
    </div>
  );
}

function countsOf(counts: Counts): ErrorCounts {
  const typed = errorKind.options.flatMap((kind) =>
    counts[kind]?.trim() ? [[kind, Number(counts[kind])]] : [],
  );
  return Object.fromEntries(typed) as ErrorCounts;
}
