import type { ReactNode } from 'react';
import type { OperationContract, SentInputOf } from '../../../../../kernel/contract/operation.ts';
import { unlessStale } from '../../../../../kernel/web/api/refusal.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { type Draft, useDraft } from '../../../../../kernel/web/kit/draft.ts';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { StaleSeen } from '../../../../../kernel/web/kit/stale-seen.tsx';
import { useVersionSeen } from '../../../../../kernel/web/kit/use-stale.ts';
import type { Job } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';
import { JobTurn } from './job-turn.tsx';

interface StepDialogProps<C extends OperationContract, D extends object> {
  /** Of the step: what is typed is kept under it, for this job. */
  id: string;
  of: Job;
  contract: C;
  title: string;
  about: ReactNode;
  wide?: boolean;
  empty: D;
  /** What is sent besides the job and its version. */
  input: (typed: D) => Omit<SentInputOf<C>, 'jobId' | 'version'>;
  onClose: () => void;
  children?: (draft: Draft<D>) => ReactNode;
}

/** One step with a job: what it means, what is asked for it. Where somebody was quicker that is said, and what was typed stays. */
export function JobStepDialog<C extends OperationContract, D extends object>({
  id,
  of,
  contract,
  title,
  about,
  wide,
  empty,
  input,
  onClose,
  children,
}: StepDialogProps<C, D>) {
  const t = useText(languageTexts);
  const draft = useDraft(`language.job.${id}.${of.id}`, empty);
  const write = useWrite(contract);
  const version = useVersionSeen(of.version, write.refusal);
  async function take(on = version) {
    const sent = { ...input(draft.value), jobId: of.id, version: on } as unknown as SentInputOf<C>;
    if (!(await write.send(sent))) return;
    draft.drop();
    onClose();
  }
  const facts = [
    {
      name: t('jobs.state'),
      show: (job: Job) => <JobTurn of={job} />,
      words: (job: Job) => `${job.state} ${job.translator?.userId} ${job.reviser?.userId}`,
    },
    {
      name: t('jobs.page.files'),
      show: (job: Job) => job.files.length,
      words: (job: Job) => job.files.map(({ current }) => current).join(),
    },
  ];
  return (
    <Dialog
      wide={wide}
      title={title}
      opened
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void take()}>
          {title}
        </Button>
      }
    >
      <div className="dialog-about">
        <p>{about}</p>
      </div>
      <Form id={id} refusal={unlessStale(write.refusal)} onSend={() => void take()} draft={draft}>
        {children?.(draft)}
      </Form>
      <StaleSeen refusal={write.refusal} record={of} facts={facts} onSend={() => void take(of.version)} />
    </Dialog>
  );
}
