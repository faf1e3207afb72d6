import type { ReactNode } from 'react';
import type { OperationContract, SentInputOf } from '../../../../kernel/contract/operation.ts';
import { unlessStale } from '../../../../kernel/web/api/refusal.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { type Draft, useDraft } from '../../../../kernel/web/kit/draft.ts';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { StaleSeen } from '../../../../kernel/web/kit/stale-seen.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { CaseStanding } from './case-turn.tsx';

interface StepDialogProps<C extends OperationContract, D extends object> {
  /** Of the step: what is typed is kept under it, for this case. */
  id: string;
  of: HallCase;
  contract: C;
  title: string;
  about?: ReactNode;
  /** What the button says that takes the step. */
  go: string;
  wide?: boolean;
  empty: D;
  /** What is sent besides the case and its version. */
  input: (typed: D) => Omit<SentInputOf<C>, 'caseId' | 'version'>;
  onClose: () => void;
  children?: (draft: Draft<D>) => ReactNode;
}

/**
 * One step with a case: what it means, what is asked for it. Where the case was changed meanwhile, that is said, and what
 * was typed stays.
 */
export function StepDialog<C extends OperationContract, D extends object>({
  id,
  of,
  contract,
  title,
  about,
  go,
  wide,
  empty,
  input,
  onClose,
  children,
}: StepDialogProps<C, D>) {
  const draft = useDraft(`service-hall.${id}.${of.id}`, empty);
  const write = useWrite(contract);
  const version = useVersionSeen(of.version, write.refusal);
  const facts = useSeenFacts();
  async function take(on = version) {
    const sent = { ...input(draft.value), caseId: of.id, version: on } as unknown as SentInputOf<C>;
    if (!(await write.send(sent))) return;
    draft.drop();
    onClose();
  }
  return (
    <Dialog
      wide={wide}
      title={title}
      opened
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void take()}>
          {go}
        </Button>
      }
    >
      {about && <div className="dialog-about">{about}</div>}
      <Form id={id} refusal={unlessStale(write.refusal)} onSend={() => void take()} draft={draft}>
        {children?.(draft)}
      </Form>
      <StaleSeen refusal={write.refusal} record={of} facts={facts} onSend={() => void take(of.version)} />
    </Dialog>
  );
}

/** What of a case is held against what it was, where somebody changed it meanwhile. */
function useSeenFacts() {
  const t = useText(hallTexts);
  const say = useBoth();
  const counted = (name: string, count: (of: HallCase) => number) => ({ name, show: count, words: count });
  return [
    {
      name: t('list.stage'),
      show: (of: HallCase) => <CaseStanding of={of} />,
      words: (of: HallCase) => `${of.state} ${of.stage.id}`,
    },
    {
      name: t('list.assigned'),
      show: ({ assignedTo }: HallCase) => (assignedTo ? say(assignedTo.name) : t('list.unassigned')),
      words: ({ assignedTo }: HallCase) => assignedTo?.userId,
    },
    counted(t('papers.title'), ({ papers }) => papers.length),
    counted(t('notes.title'), ({ notes }) => notes.length),
  ];
}
