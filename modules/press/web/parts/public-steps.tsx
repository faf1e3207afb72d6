import { useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { dropCorrection } from '../../contract/issues.ts';
import { pressTexts } from '../texts.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { useWork } from './use-release-work.ts';
import { WithdrawDialog } from './why-dialogs.tsx';

/** What may be done with what the public reads: correct it, drop the correction, withdraw it. */
export function PublicSteps() {
  const t = useText(pressTexts);
  const { release, send, busy } = useWork();
  const [asking, ask] = useState<'correct' | 'withdraw' | null>(null);
  const { abilities, correcting } = release;
  return (
    <>
      <AbilityButton ability={abilities['correct']} onClick={() => ask('correct')}>
        {t('steps.correct')}
      </AbilityButton>
      {correcting && abilities['edit'] === true && (
        <AbilityButton ability={true} onClick={() => ask('correct')}>
          {t('steps.describe')}
        </AbilityButton>
      )}
      <AbilityButton
        ability={abilities['dropCorrection']}
        busy={busy === 'steps'}
        onClick={() => void send(dropCorrection, {}, 'steps')}
      >
        {t('steps.dropCorrection')}
      </AbilityButton>
      <AbilityButton ability={abilities['withdraw']} onClick={() => ask('withdraw')}>
        {t('steps.withdraw')}
      </AbilityButton>
      {asking === 'correct' && <CorrectionDialog onClose={() => ask(null)} />}
      {asking === 'withdraw' && <WithdrawDialog onClose={() => ask(null)} />}
    </>
  );
}
