import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { LongTextField, SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import {
  enterIssued,
  type IssuedKind,
  type IssuedPaper,
  issuedKind,
  voidIssued,
} from '../../contract/issued-papers.ts';
import { hallTexts } from '../texts.ts';

/** Enters a paper into the register. */
export function EnterIssuedDialog({ onClose }: { onClose: () => void }) {
  const t = useText(hallTexts);
  const { today } = useHouseDay();
  const write = useWrite(enterIssued);
  const [number, setNumber] = useState('');
  const [kind, setKind] = useState<string>('apostille');
  const [issuedOn, setDay] = useState(today);
  const [holder, setHolder] = useState('');
  async function send() {
    if (await write.send({ number, kind: kind as IssuedKind, issuedOn, holder })) onClose();
  }
  return (
    <Dialog
      opened
      title={t('counter.issued.enter')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {t('counter.issued.send')}
        </Button>
      }
    >
      <p className="dialog-about">{t('counter.issued.enterAbout')}</p>
      <Form id="issued" refusal={write.refusal} onSend={() => void send()}>
        <SelectField
          name="kind"
          label={t('counter.issued.kind')}
          value={kind}
          onValue={setKind}
          options={issuedKind.options.map((one) => ({ value: one, label: t(`counter.issued.kinds.${one}`) }))}
        />
        <TextField name="number" label={t('counter.issued.number')} value={number} onValue={setNumber} />
        <DateField name="issuedOn" label={t('counter.issued.day')} value={issuedOn} onValue={setDay} />
        <TextField name="holder" label={t('counter.issued.holder')} value={holder} onValue={setHolder} />
      </Form>
    </Dialog>
  );
}

/** Declares a paper void, with a reason. */
export function VoidDialog({ paper, onClose }: { paper: IssuedPaper; onClose: () => void }) {
  const t = useText(hallTexts);
  const write = useWrite(voidIssued);
  const [why, setWhy] = useState('');
  async function send() {
    if (await write.send({ paperId: paper.id, version: paper.version, why })) onClose();
  }
  return (
    <Dialog
      opened
      title={`${t('counter.issued.makeVoid')} ${paper.number}`}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {t('counter.issued.makeVoid')}
        </Button>
      }
    >
      <p className="dialog-about">{t('counter.issued.voidAbout')}</p>
      <Form id="void" refusal={write.refusal} onSend={() => void send()}>
        <LongTextField name="why" label={t('counter.issued.why')} rows={3} value={why} onValue={setWhy} />
      </Form>
    </Dialog>
  );
}
