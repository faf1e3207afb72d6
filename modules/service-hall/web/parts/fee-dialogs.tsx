import { useState } from 'react';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { LongTextField, SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import {
  countFee,
  type FeeLine,
  markPaid,
  type Payment,
  paymentWords,
  refundFee,
  waiveFee,
} from '../../contract/fees.ts';
import { moneyWords } from '../../contract/money.ts';
import { hallTexts } from '../texts.ts';
import { AskDialog } from './ask-dialog.tsx';

interface FeeDialogProps {
  of: FeeLine;
  onClose: () => void;
}

const payments = markPaid.input.shape.how.options;

/** A fee is paid: how, on what day, by what receipt; where the payee sets the amount, how much. */
export function PaidDialog({ of, onClose }: FeeDialogProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { today } = useHouseDay();
  const [how, setHow] = useState<Payment>('cash');
  const [on, setDay] = useState(today);
  const [receipt, setReceipt] = useState('');
  const [amount, setAmount] = useState('');
  const sum = of.amount === null ? inHundredths(amount) : null;
  return (
    <AskDialog
      id="paid"
      contract={markPaid}
      title={t('fees.paid.title', { fee: say(of.name) })}
      about={
        <p>
          {say(of.payee)} · {say(moneyWords(of.amount, of.currency))}
        </p>
      }
      go={t('fees.paid.go')}
      input={{
        ...line(of),
        how: how as Exclude<Payment, 'gateway'>,
        on,
        receipt: receipt.trim() || null,
        amount: sum,
      }}
      onClose={onClose}
    >
      {of.amount === null && <AmountField of={of} value={amount} onValue={setAmount} />}
      <SelectField
        name="how"
        label={t('fees.how')}
        value={how}
        onValue={(one) => setHow(one as Payment)}
        options={payments.map((one) => ({ value: one, label: say(paymentWords[one]) }))}
      />
      <DateField name="on" label={t('fees.on')} value={on} max={today} onValue={setDay} />
      <TextField name="receipt" label={t('fees.receipt')} optional value={receipt} onValue={setReceipt} />
    </AskDialog>
  );
}

/** Of a fee for each paper: how many papers it is for. */
export function CountDialog({ of, onClose }: FeeDialogProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [count, setCount] = useState(String(of.count));
  return (
    <AskDialog
      id="count"
      contract={countFee}
      title={t('fees.count.title', { fee: say(of.name) })}
      go={t('fees.count.go')}
      input={{ ...line(of), count: Number(count) }}
      onClose={onClose}
    >
      <TextField
        name="count"
        label={t('fees.count.label')}
        inputMode="numeric"
        className="short"
        data-autofocus
        value={count}
        onValue={setCount}
      />
    </AskDialog>
  );
}

/** A fee is let go, for a reason. */
export function WaiveDialog({ of, onClose }: FeeDialogProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [why, setWhy] = useState('');
  return (
    <AskDialog
      id="waive"
      contract={waiveFee}
      title={t('fees.waive.title', { fee: say(of.name) })}
      go={t('fees.waive.go')}
      input={{ ...line(of), why }}
      onClose={onClose}
    >
      <LongTextField
        name="why"
        label={t('fees.why')}
        hint={t('fees.whyHint')}
        rows={3}
        data-autofocus
        required
        value={why}
        onValue={setWhy}
      />
    </AskDialog>
  );
}

/** What was paid is given back, all or part of it. */
export function RefundDialog({ of, onClose }: FeeDialogProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const left = (of.paid?.amount ?? 0) - of.refunded;
  const [amount, setAmount] = useState(String(left / 100));
  const [why, setWhy] = useState('');
  return (
    <AskDialog
      id="refund"
      contract={refundFee}
      title={t('fees.refund.title', { fee: say(of.name) })}
      about={<p>{t('fees.refund.about', { most: say(moneyWords(left, of.currency)) })}</p>}
      go={t('fees.refund.go')}
      input={{ ...line(of), amount: inHundredths(amount) ?? 0, why }}
      onClose={onClose}
    >
      <AmountField of={of} value={amount} onValue={setAmount} />
      <LongTextField
        name="why"
        label={t('fees.why')}
        hint={t('fees.whyHint')}
        rows={3}
        required
        value={why}
        onValue={setWhy}
      />
    </AskDialog>
  );
}

interface AmountFieldProps {
  of: FeeLine;
  value: string;
  onValue: (value: string) => void;
}

function AmountField({ of, value, onValue }: AmountFieldProps) {
  const t = useText(hallTexts);
  const label = t('fees.amountIn', { currency: of.currency === 'CNY' ? t('fees.yuan') : of.currency });
  return (
    <TextField
      name="amount"
      label={label}
      inputMode="decimal"
      className="short"
      required
      data-autofocus
      value={value}
      onValue={onValue}
    />
  );
}

function line({ id, version }: FeeLine) {
  return { feeId: id, version };
}

/** A sum as typed, in hundredths; null where it is none. */
function inHundredths(typed: string): number | null {
  const sum = Math.round(Number(typed.replaceAll(',', '')) * 100);
  return typed.trim() === '' || Number.isNaN(sum) ? null : sum;
}
