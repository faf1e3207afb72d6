import { useState } from 'react';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { SelectField } from '../../../../kernel/web/kit/field.tsx';
import { setTrips } from '../../contract/card-steps.ts';
import type { CardHolder } from '../../contract/cards.ts';
import { hallTexts } from '../texts.ts';
import { CardStepDialog } from './card-step-dialog.tsx';

interface Row {
  key: number;
  economy: string;
  on: string;
}

/** The journeys that are booked: all of them at once, since they are few. */
export function TripsDialog({ holder, onClose }: { holder: CardHolder; onClose: () => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { today } = useHouseDay();
  const lines = holder.application?.lines ?? [];
  const options = lines.map(({ economy, name }) => ({ value: economy, label: `${economy} ${say(name)}` }));
  const fresh = (key: number): Row => ({ key, economy: options[0]?.value ?? 'SGP', on: today });
  const [rows, setRows] = useState<Row[]>(() =>
    holder.trips.length > 0 ? holder.trips.map(({ economy, on }, key) => ({ key, economy, on })) : [fresh(0)],
  );
  const change = (key: number, some: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...some } : row)));
  return (
    <CardStepDialog
      wide
      holder={holder}
      contract={setTrips}
      title={t('step.trips')}
      about={t('step.tripsAbout')}
      label={t('step.tripsSend')}
      input={{ trips: rows.map(({ economy, on }) => ({ economy, on })) }}
      onClose={onClose}
    >
      {rows.map(({ key, economy, on }) => (
        <div key={key} className="trip-row">
          <SelectField
            name={`trips.${key}.economy`}
            label={t('step.tripTo')}
            value={economy}
            onValue={(value) => change(key, { economy: value })}
            options={
              options.some(({ value }) => value === economy)
                ? options
                : [{ value: economy, label: economy }, ...options]
            }
          />
          <DateField
            name={`trips.${key}.on`}
            label={t('step.tripOn')}
            value={on}
            onValue={(value) => change(key, { on: value })}
          />
          <Button small look="quiet" onClick={() => setRows(rows.filter((row) => row.key !== key))}>
            {t('step.tripDrop')}
          </Button>
        </div>
      ))}
      <Button
        small
        onClick={() => setRows([...rows, fresh(Math.max(-1, ...rows.map(({ key }) => key)) + 1)])}
      >
        {t('step.tripAdd')}
      </Button>
    </CardStepDialog>
  );
}
