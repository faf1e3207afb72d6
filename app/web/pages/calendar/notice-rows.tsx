import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { appTexts } from '../../texts.ts';
import { emptyRow, type HolidayRow } from './notice-draft.ts';

interface HolidayRowsProps {
  rows: HolidayRow[];
  onRows: (rows: HolidayRow[]) => void;
}

/** The holidays of a notice, one a row: name in both languages, first and last day off. */
export function HolidayRows({ rows, onRows }: HolidayRowsProps) {
  const t = useText(appTexts);
  const change = (at: number, some: Partial<HolidayRow>) =>
    onRows(rows.map((row, n) => (n === at ? { ...row, ...some } : row)));
  return (
    <fieldset className="notice-rows" id="notice-off" tabIndex={-1}>
      <legend>{t('calendar.holidays')}</legend>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row being typed has no other name than its place
        <div className="notice-row" key={at}>
          <TextField
            name={`off.${at}.name.zh`}
            lang="zh"
            label={t('calendar.nameZh')}
            value={row.zh}
            onValue={(zh) => change(at, { zh })}
          />
          <TextField
            name={`off.${at}.name.en`}
            lang="en"
            label={t('calendar.nameEn')}
            value={row.en}
            onValue={(en) => change(at, { en })}
          />
          <DateField
            name={`off.${at}.from`}
            label={t('calendar.firstOff')}
            value={row.from}
            onValue={(from) => change(at, { from })}
          />
          <DateField
            name={`off.${at}.to`}
            label={t('calendar.lastOff')}
            value={row.to}
            onValue={(to) => change(at, { to })}
          />
          <Button
            small
            look="quiet"
            aria-label={t('calendar.dropRow', { n: at + 1 })}
            onClick={() => onRows(rows.filter((_, n) => n !== at))}
          >
            {t('calendar.drop')}
          </Button>
        </div>
      ))}
      <Button small onClick={() => onRows([...rows, emptyRow])}>
        {t('calendar.addHoliday')}
      </Button>
    </fieldset>
  );
}

interface WorkedRowsProps {
  days: string[];
  onDays: (days: string[]) => void;
}

/** Saturdays and Sundays worked to make up. */
export function WorkedRows({ days, onDays }: WorkedRowsProps) {
  const t = useText(appTexts);
  return (
    <fieldset className="notice-rows" id="notice-worked" tabIndex={-1}>
      <legend>{t('calendar.kind.makeUp')}</legend>
      <div className="notice-days">
        {days.map((day, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day being typed has no other name than its place
          <div className="notice-day" key={at}>
            <DateField
              name={`worked.${at}`}
              label={t('calendar.workedNth', { n: at + 1 })}
              value={day}
              onValue={(value) => onDays(days.map((one, n) => (n === at ? value : one)))}
            />
            <Button
              small
              look="quiet"
              aria-label={t('calendar.dropDay', { n: at + 1 })}
              onClick={() => onDays(days.filter((_, n) => n !== at))}
            >
              {t('calendar.drop')}
            </Button>
          </div>
        ))}
      </div>
      <Button small onClick={() => onDays([...days, ''])}>
        {t('calendar.addWorked')}
      </Button>
    </fieldset>
  );
}
