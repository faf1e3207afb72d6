import { useState } from 'react';
import { unlessStale } from '../../../../../kernel/web/api/refusal.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { LongTextField } from '../../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { StaleSeen } from '../../../../../kernel/web/kit/stale-seen.tsx';
import { useVersionSeen } from '../../../../../kernel/web/kit/use-stale.ts';
import { type WholeConcept, withdrawConcept } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';

/** Withdrawing asks why; the terms are then no longer in force. */
export function WithdrawConcept({ concept, onClose }: { concept: WholeConcept; onClose: () => void }) {
  const t = useText(languageTexts);
  const [why, setWhy] = useState('');
  const write = useWrite(withdrawConcept);
  const version = useVersionSeen(concept.version, write.refusal);
  async function send() {
    if (await write.send({ conceptId: concept.id, version, why })) onClose();
  }
  const facts = [
    {
      name: t('terms.stateLabel'),
      show: ({ state }: WholeConcept) => t(`terms.state.${state}`),
      words: ({ state }: WholeConcept) => state,
    },
    {
      name: t('terms.editionLabel'),
      show: ({ edition }: WholeConcept) => t('terms.edition', { edition }),
      words: ({ edition }: WholeConcept) => edition,
    },
  ];
  return (
    <Dialog
      opened
      title={t('terms.withdrawTitle')}
      onClose={onClose}
      steps={
        <Button busy={write.sending} onClick={() => void send()}>
          {t('terms.withdraw')}
        </Button>
      }
    >
      <p className="dialog-about">{t('terms.withdrawAbout')}</p>
      <Form id="withdraw" refusal={unlessStale(write.refusal)} onSend={() => void send()}>
        <LongTextField name="why" rows={3} label={t('terms.whyLabel')} value={why} onValue={setWhy} />
      </Form>
      <StaleSeen refusal={write.refusal} record={concept} facts={facts} onSend={() => void send()} />
    </Dialog>
  );
}
