import { useState } from 'react';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { lineSource, lineSources, lineStates } from '../../contract/card-states.ts';
import { correctLine } from '../../contract/card-steps.ts';
import type { CardHolder, EconomyLine } from '../../contract/cards.ts';
import { hallTexts } from '../texts.ts';
import { CardStepDialog } from './card-step-dialog.tsx';

const states = ['granted', 'refused', 'pending', 'withdrawn'] as const;

interface CorrectDialogProps {
  holder: CardHolder;
  line: EconomyLine;
  onClose: () => void;
}

/** What was written down wrongly of one economy is put right, with the reason. */
export function CorrectDialog({ holder, line, onClose }: CorrectDialogProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { today } = useHouseDay();
  const others = states.filter((state) => state !== line.state);
  const [to, setTo] = useState<(typeof states)[number]>(others[0]!);
  const [on, setOn] = useState(line.answeredOn ?? today);
  const [until, setUntil] = useState('');
  const [source, setSource] = useState<(typeof lineSource.options)[number]>('ministry');
  const [reason, setReason] = useState('');
  return (
    <CardStepDialog
      holder={holder}
      contract={correctLine}
      title={t('step.correct', { economy: say(line.name) })}
      about={t('step.correctAbout')}
      label={t('step.correctSend')}
      input={{
        lineId: line.id,
        to,
        on,
        validUntil: to === 'granted' && until ? until : null,
        source,
        reason,
      }}
      onClose={onClose}
    >
      <SelectField
        name="to"
        label={t('step.correctTo')}
        value={to}
        onValue={(value) => setTo(value as typeof to)}
        options={others.map((value) => ({ value, label: say(lineStates[value]) }))}
      />
      <DateField name="on" label={t('step.on')} max={today} value={on} onValue={setOn} />
      {to === 'granted' && (
        <DateField
          name="validUntil"
          optional
          label={t('step.validUntil')}
          min={on}
          value={until}
          onValue={setUntil}
        />
      )}
      <SelectField
        name="source"
        label={t('step.source')}
        value={source}
        onValue={(value) => setSource(value as typeof source)}
        options={lineSource.options.map((value) => ({ value, label: say(lineSources[value]) }))}
      />
      <TextField name="reason" label={t('step.reason')} maxLength={500} value={reason} onValue={setReason} />
    </CardStepDialog>
  );
}
