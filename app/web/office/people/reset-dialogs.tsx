import { useState } from 'react';
import {
  type Member,
  resetMemberPassword,
  resetMemberSecondFactor,
} from '../../../../kernel/contract/members.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { officeTexts } from '../texts.ts';
import { ShownOnce } from './shown-once.tsx';

interface ResetProps {
  of: Member;
  onClose: () => void;
}

/** A new password for somebody who lost the old one, shown this once. */
export function PasswordDialog({ of, onClose }: ResetProps) {
  const t = useText(officeTexts);
  const say = useBoth();
  const write = useWrite(resetMemberPassword);
  const [fresh, setFresh] = useState<string | null>(null);
  async function go() {
    const answer = await write.send({ userId: of.userId });
    if (answer) setFresh(answer.password);
  }
  const title = t('members.passwordTitle', { name: say(of.name) });
  if (fresh !== null)
    return (
      <Dialog opened title={title} onClose={onClose}>
        <ShownOnce about={t('members.newPassword')} password={fresh} />
      </Dialog>
    );
  const step = (
    <Button look="primary" busy={write.sending} onClick={() => void go()}>
      {t('members.step.resetPassword')}
    </Button>
  );
  return (
    <Dialog opened title={title} onClose={onClose} steps={step}>
      <p className="dialog-about">{t('members.passwordAbout')}</p>
      {write.refusal && <RefusalSay refusal={write.refusal} />}
    </Dialog>
  );
}

/** For somebody who lost the authenticator. */
export function FactorDialog({ of, onClose }: ResetProps) {
  const t = useText(officeTexts);
  const say = useBoth();
  const tell = useToast();
  const write = useWrite(resetMemberSecondFactor);
  async function go() {
    if (!(await write.send({ userId: of.userId }))) return;
    tell({ say: { zh: officeTexts.zh.members.factorDone, en: officeTexts.en.members.factorDone } });
    onClose();
  }
  const step = (
    <Button look="primary" busy={write.sending} onClick={() => void go()}>
      {t('members.step.resetSecondFactor')}
    </Button>
  );
  return (
    <Dialog opened title={t('members.factorTitle', { name: say(of.name) })} onClose={onClose} steps={step}>
      <p className="dialog-about">{t('members.factorAbout')}</p>
      {write.refusal && <RefusalSay refusal={write.refusal} />}
    </Dialog>
  );
}
