import { useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { takeOffPlan } from '../../contract/going-out.ts';
import { pressTexts } from '../texts.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { useWork } from './use-release-work.ts';

/** An approved release can go out at a time: set, changed, or taken off again. */
export function PlanSteps() {
  const t = useText(pressTexts);
  const { release, send, busy } = useWork();
  const [asking, ask] = useState(false);
  const { abilities, goesOutAt, goesOutFor, state } = release;
  if (state !== 'approved') return null;
  return (
    <>
      <AbilityButton ability={abilities['plan']} onClick={() => ask(true)}>
        {goesOutAt ? t('steps.replan') : t('steps.plan')}
      </AbilityButton>
      {goesOutFor && (
        <AbilityButton
          ability={abilities['unplan']}
          busy={busy === 'steps'}
          onClick={() => void send(takeOffPlan, {}, 'steps')}
        >
          {goesOutAt ? t('steps.unplan') : t('steps.dropPlan')}
        </AbilityButton>
      )}
      {asking && <PlanDialog onClose={() => ask(false)} />}
    </>
  );
}
