import { useState } from 'react';
import { countWorkingDays } from '../../../../kernel/contract/calendar.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { appTexts } from '../../texts.ts';

/** Which day is the nth working day after a day; it answers while one types. */
export function CountDays() {
  const t = useText(appTexts);
  const { today } = useHouseDay();
  const [from, setFrom] = useState(today);
  const [days, setDays] = useState('5');
  const whole = /^\d{1,3}$/.test(days) && Number(days) > 0;
  const read = useRead(countWorkingDays, { from, days }, { wait: !from || !whole, keepOld: true });
  return (
    <Section className="no-print" title={t('calendar.count.title')}>
      <Form id="count" refusal={null} onSend={() => undefined}>
        <div className="count-fields">
          <DateField name="from" label={t('calendar.count.from')} value={from} onValue={setFrom} />
          <TextField
            name="days"
            inputMode="numeric"
            autoComplete="off"
            label={t('calendar.count.days')}
            value={days}
            onValue={setDays}
          />
        </div>
      </Form>
      <div aria-live="polite" className="count-answer">
        {from && whole ? (
          <Loaded from={read} part>
            {(answer) => (
              <>
                <p className="count-day serif">
                  <Day of={answer.day} weekday />
                </p>
                {answer.provisional && <p>{t('calendar.count.provisional')}</p>}
              </>
            )}
          </Loaded>
        ) : (
          <p>{t('calendar.count.ask')}</p>
        )}
      </div>
      <p className="cap">{t('calendar.count.about')}</p>
    </Section>
  );
}
