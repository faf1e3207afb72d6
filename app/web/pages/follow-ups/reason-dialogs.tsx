import type { ReactNode } from 'react';
import {
  type FollowUp,
  handOverFollowUp,
  moveFollowUpDue,
  withdrawFollowUp,
} from '../../../../kernel/contract/follow-ups.ts';
import type { OperationContract } from '../../../../kernel/contract/operation.ts';
import { unlessStale } from '../../../../kernel/web/api/refusal.ts';
import { useWrite, type Write } from '../../../../kernel/web/api/use-write.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { type Draft, useDraft } from '../../../../kernel/web/kit/draft.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { OwnerField } from '../../../../kernel/web/kit/owner-field.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import { appTexts } from '../../texts.ts';
import { FollowUpStale } from './stale.tsx';

interface DialogProps {
  of: FollowUp;
  onClose: () => void;
}

interface Typed {
  reason: string;
  owner: string;
  due: string;
}

type StepName = 'handOver' | 'moveDue' | 'withdraw';

interface ReasonDialogProps extends DialogProps {
  step: StepName;
  write: Pick<Write<OperationContract>, 'sending' | 'refusal'>;
  /** Sends what was typed, on the version it was typed on; gives nothing when it was refused. */
  send: (typed: Typed, on: { followUpId: string; version: number }) => Promise<unknown>;
  onDone?: () => void;
  children?: (draft: Draft<Typed>) => ReactNode;
}

/** A step that asks for its reason, and perhaps for one thing more. What was typed outlives the dialog. */
function ReasonDialog({ of, step, write, send, onDone, onClose, children }: ReasonDialogProps) {
  const t = useText(appTexts);
  const version = useVersionSeen(of.version, write.refusal);
  const draft = useDraft<Typed>(`follow-up.${step}.${of.id}`, { reason: '', owner: '', due: '' });
  async function go() {
    if (!(await send(draft.value, { followUpId: of.id, version }))) return;
    draft.drop();
    onClose();
    onDone?.();
  }
  const steps = (
    <Button look="primary" busy={write.sending} onClick={() => void go()}>
      {t(`followUps.step.${step}`)}
    </Button>
  );
  return (
    <Dialog opened title={t(`followUps.title-${step}`)} onClose={onClose} steps={steps}>
      <FollowUpStale of={of} refusal={write.refusal} onSend={() => void go()} />
      <Form id={step} refusal={unlessStale(write.refusal)} onSend={() => void go()} draft={draft}>
        {children?.(draft)}
        <LongTextField
          name="reason"
          label={t('followUps.reason')}
          rows={3}
          required
          value={draft.value.reason}
          onValue={(reason) => draft.change({ reason })}
        />
      </Form>
    </Dialog>
  );
}

/** Somebody else is to own it. Whoever handed it over may not see it any more, so the list comes next. */
export function HandOverDialog({ of, onClose }: DialogProps) {
  const tell = useToast();
  const go = useGo();
  const write = useWrite(handOverFollowUp);
  function done() {
    tell({ say: { zh: appTexts.zh.followUps.handedOver, en: appTexts.en.followUps.handedOver } });
    go('/follow-ups');
  }
  return (
    <ReasonDialog
      of={of}
      step="handOver"
      write={write}
      send={({ owner, reason }, on) => write.send({ ...on, owner, reason })}
      onDone={done}
      onClose={onClose}
    >
      {({ value, change }) => (
        <OwnerField value={value.owner} but={of.owner.userId} onValue={(owner) => change({ owner })} />
      )}
    </ReasonDialog>
  );
}

/** Another day, and why. */
export function MoveDueDialog({ of, onClose }: DialogProps) {
  const t = useText(appTexts);
  const { today } = useHouseDay();
  const write = useWrite(moveFollowUpDue);
  return (
    <ReasonDialog
      of={of}
      step="moveDue"
      write={write}
      send={({ due, reason }, on) => write.send({ ...on, due, reason })}
      onClose={onClose}
    >
      {({ value, change }) => (
        <DateField
          name="due"
          label={t('followUps.newDue')}
          min={today}
          value={value.due}
          onValue={(due) => change({ due })}
        />
      )}
    </ReasonDialog>
  );
}

/** It is not to be done any more. */
export function WithdrawDialog({ of, onClose }: DialogProps) {
  const write = useWrite(withdrawFollowUp);
  return (
    <ReasonDialog
      of={of}
      step="withdraw"
      write={write}
      send={({ reason }, on) => write.send({ ...on, reason })}
      onClose={onClose}
    />
  );
}
