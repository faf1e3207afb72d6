import { useState } from 'react';
import type { FollowUp } from '../../../../kernel/contract/follow-ups.ts';
import { useMe } from '../../../../kernel/web/house.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { appTexts } from '../../texts.ts';
import { FinishDialog } from './finish-dialog.tsx';
import { HandOverDialog, MoveDueDialog, WithdrawDialog } from './reason-dialogs.tsx';

type Asking = 'finish' | 'handOver' | 'moveDue' | 'withdraw';

/** What may be done next with a follow-up; marking it done carries the seal for whoever owes it. */
export function FollowUpSteps({ of }: { of: FollowUp }) {
  const t = useText(appTexts);
  const { userId } = useMe();
  const [asking, ask] = useState<Asking | null>(null);
  const close = () => ask(null);
  if (of.state !== 'open') return <p>{t(`followUps.is-${of.state}`)}</p>;
  const steps: Asking[] = ['finish', 'handOver', 'moveDue', 'withdraw'];
  return (
    <>
      {steps.map((step) => (
        <AbilityButton
          key={step}
          ability={of.abilities[step]}
          look={step === 'finish' && of.owner.userId === userId ? 'seal' : 'outline'}
          onClick={() => ask(step)}
        >
          {t(`followUps.step.${step}`)}
        </AbilityButton>
      ))}
      {asking === 'finish' && <FinishDialog of={of} onClose={close} />}
      {asking === 'handOver' && <HandOverDialog of={of} onClose={close} />}
      {asking === 'moveDue' && <MoveDueDialog of={of} onClose={close} />}
      {asking === 'withdraw' && <WithdrawDialog of={of} onClose={close} />}
    </>
  );
}
