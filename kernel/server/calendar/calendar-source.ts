import type { IsoDate } from '../../contract/dates.ts';
import type { Both } from '../../contract/local-text.ts';
import type { CalendarEntry, CalendarSource } from '../feeds/source.ts';
import { arrangementsOf, standingDays } from './read-calendar.ts';
import type { OwnDaysTable } from './tables.ts';

/** Days on which the office works otherwise than the week says: holidays, days worked to make up, its own. */
export const officeCalendar: CalendarSource = {
  id: 'office-days',
  name: { zh: '放假和调休', en: 'Days off and made-up days' },
  about: {
    zh: '公众假日、调休上班日和本办自定的日子。',
    en: 'Public holidays, days worked to make up, and the office’s own.',
  },
  async entries(ctx, { from, to }) {
    const entries: CalendarEntry[] = [];
    for (const { off, worked } of (await arrangementsOf(ctx)).values()) {
      for (const span of off) entries.push(arranged(span, said(span.name, dayOff)));
      for (const day of worked) entries.push(arranged({ from: day, to: day }, madeUp));
    }
    for (const row of await standingDays(ctx)) entries.push(ownDays(row));
    return entries.filter(({ when }) => 'from' in when && when.to >= from && when.from <= to);
  },
};

const dayOff: Both = { zh: '放假', en: 'off' };
const closed: Both = { zh: '本办不上班', en: 'Office closed' };
const works: Both = { zh: '本办上班', en: 'Office at work' };
const madeUp: Both = { zh: '调休上班', en: 'Worked to make up' };

function said(name: Both, more: Both): Both {
  return { zh: `${name.zh}${more.zh}`, en: `${name.en}: ${more.en}` };
}

/** A notice of the year has no instant of its own: the first day stands for it, the same at every asking. */
function arranged({ from, to }: { from: IsoDate; to: IsoDate }, title: Both): CalendarEntry {
  const link = `/calendar?year=${from.slice(0, 4)}`;
  return {
    uid: `office-day-${from}`,
    when: { from, to },
    title,
    link,
    changedAt: new Date(`${from}T00:00:00Z`),
  };
}

function ownDays(row: OwnDaysTable): CalendarEntry {
  const reason = { zh: row.reason_zh ?? row.reason_en ?? '', en: row.reason_en ?? row.reason_zh ?? '' };
  const how = row.works ? works : closed;
  return {
    uid: `own-days-${row.id}`,
    when: { from: row.first, to: row.last },
    title: { zh: `${how.zh}：${reason.zh}`, en: `${how.en}: ${reason.en}` },
    link: `/calendar?year=${row.first.slice(0, 4)}`,
    changedAt: row.added_at,
  };
}
