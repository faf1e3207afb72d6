import type { CalendarYear } from '../../../../kernel/contract/calendar.ts';
import { englishMonths } from '../../../../kernel/contract/day-words.ts';
import { isWeekend } from '../../../../kernel/contract/working-days.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { appTexts } from '../../texts.ts';
import { type MarkedDay, markedDays, weeksOf } from './day-kinds.ts';

const months = Array.from({ length: 12 }, (_, n) => n + 1);
const kinds = ['holiday', 'makeUp', 'closed', 'extra'] as const;
const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** A year as twelve small months; days off lie on a darker ground, and every day beside the week has its mark. */
export function YearGrid({ of }: { of: CalendarYear }) {
  const marked = markedDays(of);
  return (
    <>
      <Legend />
      <div className="year">
        {months.map((month) => (
          <Month key={month} year={of.year} month={month} marked={marked} />
        ))}
      </div>
    </>
  );
}

/** What the marks mean, in words: colour never speaks alone. */
function Legend() {
  const t = useText(appTexts);
  return (
    <ul className="year-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <b className={`day-mark day-${kind}`}>{t(`calendar.mark.${kind}`)}</b> {t(`calendar.kind.${kind}`)}
        </li>
      ))}
      <li>
        <span className="day-off-sample" aria-hidden="true" /> {t('calendar.offGround')}
      </li>
    </ul>
  );
}

interface MonthProps {
  year: number;
  month: number;
  marked: ReadonlyMap<string, MarkedDay>;
}

function Month({ year, month, marked }: MonthProps) {
  const t = useText(appTexts);
  const lang = useLang();
  return (
    <table className="month">
      <caption>{lang === 'zh' ? `${month}月` : englishMonths[month - 1]}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              <span aria-hidden="true">{t(`calendar.weekday.${name}`)}</span>
              <span className="vh">{t(`calendar.weekdayWhole.${name}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week has no other name than its place
          <tr key={row}>
            {week.map((day, column) =>
              day ? (
                <DayCell key={day} day={day} marked={marked.get(day)} />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty cell has none either
                <td key={column} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, marked }: { day: string; marked: MarkedDay | undefined }) {
  const t = useText(appTexts);
  const say = useBoth();
  const { today } = useHouseDay();
  const isOff = marked ? marked.kind === 'holiday' || marked.kind === 'closed' : isWeekend(day);
  const named = marked?.name ? say(marked.name) : '';
  const said = marked && [t(`calendar.kind.${marked.kind}`), named].filter(Boolean).join(' · ');
  return (
    <td
      className={[isOff && 'day-off', marked && `day-${marked.kind}`].filter(Boolean).join(' ') || undefined}
      aria-current={day === today ? 'date' : undefined}
      title={said}
    >
      <span className="n">{Number(day.slice(8))}</span>
      {marked && (
        <>
          <span className="day-mark" aria-hidden="true">
            {t(`calendar.mark.${marked.kind}`)}
          </span>
          <span className="vh"> {said}</span>
        </>
      )}
    </td>
  );
}
