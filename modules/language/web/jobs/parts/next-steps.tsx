import { useState } from 'react';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import type { Job } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { type AskProps, DeliverDialog, FeedbackDialog, PlainStep, ReasonedStep } from './job-dialogs.tsx';
import { QuoteDialog } from './quote-dialog.tsx';
import { RevisionDialog, SendBackDialog } from './revision-dialogs.tsx';

/** The steps of a job's page, in their order; writing and new sources have theirs at the files. */
const steps = [
  'quote',
  'agree',
  'assign',
  'begin',
  'handOn',
  'acceptRevision',
  'acceptReview',
  'deliver',
  'giveFeedback',
  'sendBack',
  'close',
  'decline',
  'cancel',
] as const;
type Step = (typeof steps)[number];

const foremost: readonly Step[] = [
  'agree',
  'assign',
  'begin',
  'handOn',
  'acceptRevision',
  'acceptReview',
  'deliver',
  'giveFeedback',
];

/** What may be done next with the job, each with its reason where it may not; the foremost carries the seal. */
export function NextSteps({ of }: { of: Job }) {
  const t = useText(languageTexts);
  const [asking, ask] = useState<Step | null>(null);
  const seal = sealOf(of);
  const offered = steps.filter((step) => of.abilities[step] !== undefined);
  return (
    <>
      {offered.length === 0 && <p className="dim">{t('jobs.page.nothing')}</p>}
      {offered.map((step) => (
        <AbilityButton
          key={step}
          ability={of.abilities[step]}
          look={step === seal ? 'seal' : 'outline'}
          hotkey={step === seal ? 'A' : undefined}
          onClick={() => ask(step)}
        >
          {t(`jobs.step.${wordsOf(step, of)}`)}
        </AbilityButton>
      ))}
      {asking && <StepAsked step={asking} of={of} onClose={() => ask(null)} />}
    </>
  );
}

/** The step that is this person's to take now; a quote or people given before are no longer pressing. */
function sealOf({ abilities, state, mark }: Job): Step | undefined {
  if (state === 'requested' && abilities['quote'] === true) return 'quote';
  const may = foremost.filter((step) => abilities[step] === true);
  return may.find((step) =>
    step === 'assign' ? state === 'agreed' : step !== 'giveFeedback' || mark === null,
  );
}

function wordsOf(step: Step, { state }: Job): Step | 'quoteAgain' | 'assignAgain' {
  if (step === 'quote' && state === 'quoted') return 'quoteAgain';
  return step === 'assign' && state !== 'agreed' ? 'assignAgain' : step;
}

function StepAsked({ step, ...ask }: AskProps & { step: Step }) {
  switch (step) {
    case 'quote':
      return <QuoteDialog {...ask} />;
    case 'assign':
      return <AssignDialog {...ask} />;
    case 'acceptRevision':
      return <RevisionDialog {...ask} />;
    case 'sendBack':
      return <SendBackDialog {...ask} />;
    case 'deliver':
      return <DeliverDialog {...ask} />;
    case 'giveFeedback':
      return <FeedbackDialog {...ask} />;
    case 'decline':
    case 'cancel':
      return <ReasonedStep step={step} {...ask} />;
    case 'agree':
    case 'begin':
    case 'handOn':
    case 'acceptReview':
    case 'close':
      return <PlainStep step={step} {...ask} />;
  }
}
