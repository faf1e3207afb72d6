import { useState } from 'react';
import {
  beginSecondFactor,
  dropSecondFactor,
  type OwnAccount,
  renewRecoveryCodes,
  type SecondFactorSetUp,
} from '../../../kernel/contract/account.ts';
import { Moment } from '../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../kernel/web/kit/state-mark.tsx';
import { useToast } from '../../../kernel/web/kit/toast.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { ScanDialog } from './scan-dialog.tsx';
import { accountTexts } from './texts.ts';

type Step = 'start' | 'renew' | 'drop' | { scan: SecondFactorSetUp } | { codes: string[] } | null;

/** The second factor: set up, its recovery codes, turned off. */
export function SecondFactor({ account, owed = false }: { account: OwnAccount; owed?: boolean }) {
  const t = useText(accountTexts);
  const [step, go] = useState<Step>(null);
  const { on, demanded } = account.secondFactor;
  return (
    <Section title={t('factor.title')} className="own-factor">
      {on ? (
        <IsOn factor={account.secondFactor} />
      ) : (
        <p>{demanded ? t('factor.offDemanded') : t('factor.off')}</p>
      )}
      <p className="own-steps">
        {on ? (
          <>
            <Button onClick={() => go('renew')}>{t('factor.renew')}</Button>
            {!demanded && <Button onClick={() => go('drop')}>{t('factor.drop')}</Button>}
          </>
        ) : (
          <Button look={owed ? 'seal' : 'outline'} onClick={() => go('start')}>
            {t('factor.start')}
          </Button>
        )}
      </p>
      {step && <StepDialog step={step} go={go} />}
    </Section>
  );
}

function IsOn({ factor }: { factor: OwnAccount['secondFactor'] }) {
  const t = useText(accountTexts);
  return (
    <>
      <p>
        <StateMark mark="granted">{t('factor.on')}</StateMark> {factor.since && <Moment at={factor.since} />}
        {' · '}
        {t('factor.codesLeft', { count: factor.codesLeft })}
      </p>
      {factor.demanded && <p className="why">{t('factor.demanded')}</p>}
    </>
  );
}

function StepDialog({ step, go }: { step: Exclude<Step, null>; go: (to: Step) => void }) {
  const t = useText(accountTexts);
  const tell = useToast();
  const close = () => go(null);
  if (typeof step === 'object' && 'scan' in step)
    return <ScanDialog setUp={step.scan} onDone={(codes) => go({ codes })} onClose={close} />;
  if (typeof step === 'object') return <RecoveryCodes codes={step.codes} onClose={close} />;
  if (step === 'start')
    return (
      <PasswordDialog
        contract={beginSecondFactor}
        title={t('factor.start')}
        about={t('factor.startAbout')}
        send={t('factor.goOn')}
        onDone={(scan) => go({ scan })}
        onClose={close}
      />
    );
  if (step === 'renew')
    return (
      <PasswordDialog
        contract={renewRecoveryCodes}
        title={t('factor.renew')}
        about={t('factor.renewAbout')}
        send={t('factor.renew')}
        onDone={({ codes }) => go({ codes })}
        onClose={close}
      />
    );
  return (
    <PasswordDialog
      contract={dropSecondFactor}
      title={t('factor.drop')}
      about={t('factor.dropAbout')}
      send={t('factor.drop')}
      onDone={() => {
        tell({ say: { zh: accountTexts.zh.factor.dropped, en: accountTexts.en.factor.dropped } });
        close();
      }}
      onClose={close}
    />
  );
}
