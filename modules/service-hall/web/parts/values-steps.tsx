import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import { discardServiceValues, publishServiceValues, type ServiceValues } from '../../contract/values.ts';
import { hallTexts } from '../texts.ts';

/** Publishing the draft, or discarding it; each asked once more, with what it does. */
export function ValuesSteps({ values }: { values: ServiceValues }) {
  const t = useText(hallTexts);
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const { abilities } = values;
  return (
    <>
      <AbilityButton
        ability={abilities['publish']}
        look={abilities['publish'] === true ? 'seal' : 'outline'}
        onClick={() => setAsked('publish')}
      >
        {t('values.publish')}
      </AbilityButton>
      {abilities['discard'] === true && (
        <Button onClick={() => setAsked('discard')}>{t('values.discard')}</Button>
      )}
      {asked && <Confirm values={values} step={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

interface ConfirmProps {
  values: ServiceValues;
  step: 'publish' | 'discard';
  onClose: () => void;
}

function Confirm({ values, step, onClose }: ConfirmProps) {
  const t = useText(hallTexts);
  const publish = useWrite(publishServiceValues);
  const discard = useWrite(discardServiceValues);
  const write = step === 'publish' ? publish : discard;
  const version = useVersionSeen(values.version, write.refusal);
  async function send() {
    if (await write.send({ code: values.code, version })) onClose();
  }
  return (
    <Dialog
      opened
      title={t(`values.${step}`)}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {t(`values.${step}`)}
        </Button>
      }
    >
      <Form id={step} refusal={write.refusal} onSend={() => void send()}>
        <p className="dialog-about">{t(step === 'publish' ? 'values.keeps' : 'values.discardAbout')}</p>
        {step === 'publish' && values.effect && values.effect.differing.length > 0 && (
          <p className="dialog-about">
            {t('values.differ', { differing: values.effect.differing.length, count: values.effect.open })}
          </p>
        )}
      </Form>
    </Dialog>
  );
}
