import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { HallCase } from '../../contract/case.ts';
import { type CaseFees, type FeeLine, type FeeState, listFees } from '../../contract/fees.ts';
import { moneyWords } from '../../contract/money.ts';
import { hallTexts } from '../texts.ts';
import { CountDialog, PaidDialog, RefundDialog, WaiveDialog } from './fee-dialogs.tsx';
import { nameOfPerson } from './person-name.ts';

const marks: Record<FeeState, Mark> = { due: 'waiting', paid: 'done', waived: 'note', refunded: 'note' };

/** What the case costs: each fee, to whom it goes, and what became of it. */
export function FeesSection({ of }: { of: HallCase }) {
  const read = useRead(listFees, { caseId: of.id });
  return (
    <Loaded part from={read}>
      {(fees) => fees.fees.length > 0 && <Fees of={of} fees={fees} />}
    </Loaded>
  );
}

function Fees({ of, fees: { fees, totals } }: { of: HallCase; fees: CaseFees }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const due = totals
    .filter((total) => total.due > 0)
    .map((total) => say(moneyWords(total.due, total.currency)));
  const open = fees.some(({ state }) => state === 'due');
  const note =
    due.length > 0
      ? t('fees.due', { sum: due.join(t('papers.comma')) })
      : t(open ? 'fees.payeeSets' : 'fees.settled');
  return (
    <Section title={t('fees.title')} note={note}>
      <ul className="papers">
        {fees.map((fee) => (
          <Fee key={fee.id} of={of} fee={fee} />
        ))}
      </ul>
    </Section>
  );
}

const steps = ['markPaid', 'countFee', 'waiveFee', 'refundFee'] as const;
type FeeStep = (typeof steps)[number];

function Fee({ of, fee }: { of: HallCase; fee: FeeLine }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [asking, ask] = useState<FeeStep | null>(null);
  const whose = of.people.find(({ id }) => id === fee.person);
  const offered = steps.filter((step) => fee.abilities[step] === true);
  return (
    <li>
      <div className="paper-head fee-head">
        <div>
          {say(fee.name)}
          {whose && <span className="dim"> {nameOfPerson(whose)}</span>}
          <span className="cap block">
            {say(fee.payee)}
            {fee.count > 1 && ` · ${t('fees.copies', { count: fee.count })}`}
            {!fee.origin.confirmed && ` · ${t('fees.unconfirmed')}`}
          </span>
        </div>
        <b className="fee-sum">{say(moneyWords(fee.paid?.amount ?? fee.amount, fee.currency))}</b>
        <StateMark mark={marks[fee.state]}>{t(`fees.state.${fee.state}`)}</StateMark>
      </div>
      <Became of={fee} />
      {offered.length > 0 && (
        <p className="handed-steps">
          {offered.map((step) => (
            <AbilityButton
              key={step}
              ability={fee.abilities[step]}
              small
              look={step === 'markPaid' ? 'outline' : 'quiet'}
              aria-label={t('fees.stepOf', { step: t(`fees.steps.${step}`), fee: say(fee.name) })}
              onClick={() => ask(step)}
            >
              {t(`fees.steps.${step}`)}
            </AbilityButton>
          ))}
        </p>
      )}
      {asking === 'markPaid' && <PaidDialog of={fee} onClose={() => ask(null)} />}
      {asking === 'countFee' && <CountDialog of={fee} onClose={() => ask(null)} />}
      {asking === 'waiveFee' && <WaiveDialog of={fee} onClose={() => ask(null)} />}
      {asking === 'refundFee' && <RefundDialog of={fee} onClose={() => ask(null)} />}
    </li>
  );
}

/** How it was paid, how much of it was given back, and why. */
function Became({ of: { paid, refunded, why, currency } }: { of: FeeLine }) {
  const t = useText(hallTexts);
  const say = useBoth();
  if (!paid && !why) return null;
  return (
    <p className="cap">
      {paid && (
        <>
          <Day of={paid.on} /> · {say(paid.howWords)}
          {paid.receipt && ` · ${t('fees.receiptNumber', { number: paid.receipt })}`}
        </>
      )}
      {refunded > 0 && ` · ${t('fees.givenBack', { sum: say(moneyWords(refunded, currency)) })}`}
      {why && ` · ${t('fees.because', { why })}`}
    </p>
  );
}
