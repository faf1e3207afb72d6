import { useState } from 'react';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import {
  type CancelGround,
  type CardService,
  cancelGround,
  cancelGrounds,
  cardService,
  cardServices,
} from '../../contract/card-states.ts';
import {
  cancelTravelCard,
  changePassport,
  fileCardRequest,
  recordCard,
  reportCardLost,
} from '../../contract/card-steps.ts';
import type { CardHolder } from '../../contract/cards.ts';
import { hallTexts } from '../texts.ts';
import { PassportAdvice } from './card-advisors.tsx';
import { CardStepDialog } from './card-step-dialog.tsx';

interface StepProps {
  holder: CardHolder;
  onClose: () => void;
}

/** Services of which a card comes back. */
const makesCard = cardService.exclude(['abtc-passport-only', 'abtc-cancel']).options;

function ServiceField({
  of,
  value,
  onValue,
}: {
  of: readonly CardService[];
  value: CardService;
  onValue: (value: CardService) => void;
}) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <SelectField
      name="service"
      label={t('step.cardService')}
      value={value}
      onValue={(one) => onValue(one as CardService)}
      options={of.map((one) => ({ value: one, label: say(cardServices[one]) }))}
    />
  );
}

/** A card the ministry made. */
export function CardDialog({ holder, onClose }: StepProps) {
  const t = useText(hallTexts);
  const { today } = useHouseDay();
  const asked = holder.requests.find(
    ({ state, service }) => ['sent', 'taken'].includes(state) && (makesCard as string[]).includes(service),
  );
  const [service, setService] = useState<CardService>(asked?.service ?? 'abtc-new');
  const [number, setNumber] = useState('');
  const [issuedOn, setIssuedOn] = useState(today);
  const [endsOn, setEndsOn] = useState('');
  return (
    <CardStepDialog
      holder={holder}
      contract={recordCard}
      title={t('step.card')}
      about={t('step.cardAbout')}
      label={t('step.cardSend')}
      input={{ service, number, issuedOn, endsOn: endsOn || null }}
      onClose={onClose}
    >
      <ServiceField of={makesCard} value={service} onValue={setService} />
      <TextField
        name="number"
        label={t('step.cardNumber')}
        maxLength={24}
        value={number}
        onValue={setNumber}
      />
      <DateField
        name="issuedOn"
        label={t('step.cardIssued')}
        max={today}
        value={issuedOn}
        onValue={setIssuedOn}
      />
      <DateField
        name="endsOn"
        optional
        label={t('step.cardEnds')}
        hint={t('step.cardEndsHint')}
        value={endsOn}
        onValue={setEndsOn}
      />
    </CardStepDialog>
  );
}

/** Something else to be asked of the ministry. */
export function FileDialog({ holder, onClose }: StepProps) {
  const t = useText(hallTexts);
  const [service, setService] = useState<CardService>(holder.card ? 'abtc-renew' : 'abtc-new');
  return (
    <CardStepDialog
      holder={holder}
      contract={fileCardRequest}
      title={t('step.file')}
      about={t('step.fileAbout')}
      label={t('step.fileSend')}
      input={{ service }}
      onClose={onClose}
    >
      <ServiceField of={cardService.options} value={service} onValue={setService} />
    </CardStepDialog>
  );
}

/** A new passport: what it asks for is said before it is recorded, and filed with it. */
export function PassportDialog({ holder, onClose }: StepProps) {
  const t = useText(hallTexts);
  const { today } = useHouseDay();
  const [passport, setPassport] = useState('');
  const [passportEndsOn, setEnds] = useState('');
  return (
    <CardStepDialog
      holder={holder}
      contract={changePassport}
      title={t('step.passport')}
      label={t('step.passportSend')}
      input={{ passport, passportEndsOn }}
      onClose={onClose}
    >
      <PassportAdvice of={holder.advice.onNewPassport} />
      <TextField
        name="passport"
        label={t('step.passportNumber')}
        maxLength={12}
        autoComplete="off"
        value={passport}
        onValue={setPassport}
      />
      <DateField
        name="passportEndsOn"
        label={t('step.passportEnds')}
        min={today}
        value={passportEndsOn}
        onValue={setEnds}
      />
    </CardStepDialog>
  );
}

/** Nobody travels on it from now on. */
export function LostDialog({ holder, onClose }: StepProps) {
  const t = useText(hallTexts);
  const { today } = useHouseDay();
  const [on, setOn] = useState(today);
  return (
    <CardStepDialog
      holder={holder}
      contract={reportCardLost}
      title={t('step.lost')}
      about={t('step.lostAbout')}
      label={t('step.lostSend')}
      input={{ cardId: holder.card?.id ?? '', on }}
      onClose={onClose}
    >
      <DateField name="on" label={t('step.lostOn')} max={today} value={on} onValue={setOn} />
    </CardStepDialog>
  );
}

/** It never comes back; so the ground is asked for. */
export function CancelDialog({ holder, onClose }: StepProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { today } = useHouseDay();
  const [on, setOn] = useState(today);
  const [ground, setGround] = useState<CancelGround>('left-firm');
  return (
    <CardStepDialog
      holder={holder}
      contract={cancelTravelCard}
      title={t('step.cancel')}
      about={t('step.cancelAbout')}
      label={t('step.cancelSend')}
      input={{ cardId: holder.card?.id ?? '', on, ground }}
      onClose={onClose}
    >
      <SelectField
        name="ground"
        label={t('step.ground')}
        value={ground}
        onValue={(value) => setGround(value as CancelGround)}
        options={cancelGround.options.map((value) => ({ value, label: say(cancelGrounds[value]) }))}
      />
      <DateField name="on" label={t('step.cancelOn')} max={today} value={on} onValue={setOn} />
    </CardStepDialog>
  );
}
