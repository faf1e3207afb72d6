import { useState } from 'react';
import { type Member, unlockMember } from '../../../../kernel/contract/members.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { officeTexts } from '../texts.ts';
import { EndDialog } from './end-dialog.tsx';
import { HandOnDialog } from './hand-on-dialog.tsx';
import { FactorDialog, PasswordDialog } from './reset-dialogs.tsx';
import { RolesDialog } from './roles-dialog.tsx';

type Asking = 'changeRoles' | 'handOn' | 'end' | 'resetPassword' | 'resetSecondFactor';

/** What may be done next with one of the people. Only what there is to do is offered: a wait, a second factor. */
export function MemberSteps({ of }: { of: Member }) {
  const t = useText(officeTexts);
  const tell = useToast();
  const unlock = useWrite(unlockMember);
  const [asking, ask] = useState<Asking | null>(null);
  const close = () => ask(null);
  async function endWait() {
    if (await unlock.send({ userId: of.userId }))
      tell({ say: { zh: officeTexts.zh.members.unlocked, en: officeTexts.en.members.unlocked } });
  }
  const step = (name: Asking) => (
    <AbilityButton ability={of.abilities[name]} onClick={() => ask(name)}>
      {t(`members.step.${name}`)}
    </AbilityButton>
  );
  return (
    <>
      {of.account.waitsUntil && (
        <AbilityButton ability={of.abilities['unlock']} look="seal" onClick={() => void endWait()}>
          {t('members.step.unlock')}
        </AbilityButton>
      )}
      {unlock.refusal && <RefusalSay refusal={unlock.refusal} />}
      {step('changeRoles')}
      {step('handOn')}
      {step('resetPassword')}
      {of.account.secondFactor === 'on' && step('resetSecondFactor')}
      {step('end')}
      {asking === 'changeRoles' && <RolesDialog of={of} onClose={close} />}
      {asking === 'handOn' && <HandOnDialog of={of} onClose={close} />}
      {asking === 'resetPassword' && <PasswordDialog of={of} onClose={close} />}
      {asking === 'resetSecondFactor' && <FactorDialog of={of} onClose={close} />}
      {asking === 'end' && <EndDialog of={of} onClose={close} />}
    </>
  );
}
