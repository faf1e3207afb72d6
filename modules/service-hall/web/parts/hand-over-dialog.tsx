import { useState } from 'react';
import { useMe } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { LongTextField, SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import type { HallCase } from '../../contract/case.ts';
import { type Capacity, capacity, signReceipt } from '../../contract/receipts.ts';
import { hallTexts } from '../texts.ts';
import { MandateField, mandateSent, noMandate } from './mandate-field.tsx';
import { SignatureField, signatureSent, unsigned } from './signature-field.tsx';
import { StepDialog } from './step-dialog.tsx';

/** The result goes into somebody's hand: what, to whom, as whom; both sign. Signatures are kept in no draft. */
export function HandOverDialog({ of, onClose }: { of: HallCase; onClose: () => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const me = useMe();
  const [receiving, receive] = useState(unsigned);
  const [giving, give] = useState(unsigned);
  const [mandate, show] = useState(noMandate);
  return (
    <StepDialog
      wide
      id="handOver"
      of={of}
      contract={signReceipt}
      title={t('handOver.title')}
      about={<p>{t('handOver.about')}</p>}
      go={t('handOver.go')}
      empty={{ items: say(of.form.result), receiver: '', capacity: 'self' as Capacity, idLastFour: '' }}
      input={({ items, ...typed }) => ({
        ...typed,
        items: items.split('\n').filter((item) => item.trim() !== ''),
        idLastFour: typed.idLastFour.trim().toUpperCase(),
        signatures: { giver: signatureSent(giving), receiver: signatureSent(receiving) },
        mandate: typed.capacity === 'agent' ? mandateSent(mandate) : null,
      })}
      onClose={onClose}
    >
      {({ value, change }) => (
        <>
          <LongTextField
            name="items"
            label={t('handOver.items')}
            hint={t('handOver.itemsHint')}
            rows={2}
            value={value.items}
            onValue={(items) => change({ items })}
          />
          <div className="both-fields">
            <TextField
              name="receiver"
              label={t('handOver.name')}
              autoComplete="off"
              required
              data-autofocus
              value={value.receiver}
              onValue={(receiver) => change({ receiver })}
            />
            <TextField
              name="idLastFour"
              label={t('handOver.idLastFour')}
              autoComplete="off"
              maxLength={4}
              required
              value={value.idLastFour}
              onValue={(idLastFour) => change({ idLastFour })}
            />
            <SelectField
              name="capacity"
              label={t('handOver.capacity')}
              value={value.capacity}
              onValue={(as) => change({ capacity: as as Capacity })}
              options={capacity.options.map((one) => ({ value: one, label: t(`handOver.as.${one}`) }))}
            />
            {value.capacity === 'agent' && <MandateField value={mandate} onValue={show} />}
          </div>
          <div className="both-fields signatures">
            <SignatureField
              name="signatures.receiver"
              label={t('sign.receiver')}
              who={value.receiver}
              value={receiving}
              onValue={receive}
            />
            <SignatureField
              name="signatures.giver"
              label={t('sign.giver')}
              who={say(me.name)}
              value={giving}
              onValue={give}
            />
          </div>
        </>
      )}
    </StepDialog>
  );
}
